#[expect(dead_code, reason = "the command that invents the world is not joined yet")]
mod demo;

fn main() {}
