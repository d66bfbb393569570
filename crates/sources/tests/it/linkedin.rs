//! LinkedIn's archive of every year, as told in `docs/formats/linkedin.md`.

use sources::Source as _;
use sources::linkedin::LinkedIn;

use crate::corpus::{cases, read, shown};

#[test]
fn every_case_reads_as_written_down() {
    for case in cases("linkedin") {
        assert!(LinkedIn.recognises(&case.input()), "{} is not recognised", case.name);
        insta::assert_snapshot!(case.name.clone(), shown(&read(&LinkedIn, &case)));
    }
}
