#[cfg_attr(not(test), expect(dead_code, reason = "the command that invents it is not joined yet"))]
mod demo;

fn main() {}
