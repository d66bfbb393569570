//! Domains where anybody can have an address, so that an address there says nothing of an employer.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::domain::{label, registrable};

struct Providers {
    domains: HashSet<&'static str>,
    /// Names that have many endings.
    families: HashSet<&'static str>,
    /// The first labels of both.
    labels: HashSet<&'static str>,
}

static PROVIDERS: LazyLock<Providers> = LazyLock::new(read);

/// Whether the domain is a free-mail or internet provider's.
///
/// Lower-case, as [`Email::domain`](crate::handle::Email::domain) gives it. Under the reserved `.example` a
/// provider is known by its first label, so that invented people can have `ada@gmail.example`.
///
/// ```
/// use people::organisation::is_freemail;
///
/// assert!(is_freemail("gmail.com") && is_freemail("yahoo.co.uk") && is_freemail("gmail.example"));
/// assert!(!is_freemail("works.example"));
/// ```
#[must_use]
pub fn is_freemail(domain: &str) -> bool {
    let providers = &*PROVIDERS;
    let registered = registrable(domain);
    let name = label(domain);
    providers.families.contains(name)
        || providers.domains.contains(registered)
        || providers.domains.contains(domain)
        || (registered.strip_suffix(".example") == Some(name) && providers.labels.contains(name))
}

fn read() -> Providers {
    let lines = include_str!("data/freemail.txt").lines().filter(|line| !line.starts_with('#'));
    let (families, domains): (HashSet<_>, HashSet<_>) =
        lines.partition(|line| line.ends_with(".*"));
    let families: HashSet<_> =
        families.iter().map(|family| family.trim_end_matches(".*")).collect();
    let labels =
        domains.iter().map(|domain| label(domain)).chain(families.iter().copied()).collect();
    Providers { domains, families, labels }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_is_known_under_each_of_its_endings() {
        for domain in [
            "hotmail.fr",
            "yahoo.co.jp",
            "gmx.net",
            "libero.it",
            "blueyonder.co.uk",
            "mail.tiscali.it",
        ] {
            assert!(is_freemail(domain), "{domain}");
        }
    }

    #[test]
    fn a_provider_is_no_other_house_of_its_name() {
        for domain in
            ["libero.com", "orange.com", "works.example", "gmail.com.works.example", "free.it"]
        {
            assert!(!is_freemail(domain), "{domain}");
        }
    }

    #[test]
    fn invented_providers_end_in_example() {
        for domain in ["gmail.example", "proton.example", "free.example", "hotmail.example"] {
            assert!(is_freemail(domain), "{domain}");
        }
    }
}
