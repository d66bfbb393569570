//! Everything that is tried from outside, in one binary: a second one would be linked a second time.

#[cfg(test)]
mod browser;
#[cfg(test)]
mod cli;
#[cfg(test)]
mod tidy;
