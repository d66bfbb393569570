//! Who may ask, and what a browser may do with the answer.
//!
//! A page on another site can make the owner's browser send requests here. Two checks stop it: the
//! `Host` must be a name of this machine with our port (else a stranger's domain that resolves to
//! 127.0.0.1 could read everything), and whatever writes must come from one of our own pages. Programs
//! that are no browsers send neither `Origin` nor `Sec-Fetch-Site`, and are the owner's.

use axum::extract::{Request, State};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Site;

/// Lets a request through or refuses it, and puts the headers on every answer.
pub(super) async fn admit(State(site): State<Site>, request: Request, next: Next) -> Response {
    let mut response = match refusal(request.method(), request.headers(), site.port) {
        None => next.run(request).await,
        Some(why) => (StatusCode::FORBIDDEN, why).into_response(),
    };
    for (name, value) in HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Why a request is refused; `None` lets it in. English and plain: no owner is meant to read it.
fn refusal(method: &Method, headers: &HeaderMap, port: u16) -> Option<&'static str> {
    let host = text(headers, header::HOST).unwrap_or_default();
    if !is_ours(host, port) {
        return Some("this program answers only to the name it was opened under on this machine\n");
    }
    if method.is_safe() {
        return None;
    }
    let is_own_origin = match text(headers, header::ORIGIN) {
        Some(origin) => origin.strip_prefix("http://") == Some(host),
        None => !headers.contains_key(header::ORIGIN),
    };
    let is_own_page = match text(headers, HeaderName::from_static("sec-fetch-site")) {
        Some(site) => site == "same-origin",
        None => true,
    };
    (!is_own_origin || !is_own_page).then_some("only pages of this program may change the book\n")
}

fn is_ours(host: &str, port: u16) -> bool {
    let Some((name, given)) = host.rsplit_once(':') else { return false };
    given == port.to_string() && matches!(name, "127.0.0.1" | "localhost" | "[::1]")
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

/// Nothing but our own stylesheet, script and pictures runs; nothing may frame or read us.
///
/// The referrer stays within the site instead of nowhere: under `no-referrer` browsers send
/// `Origin: null` with our own forms, which is what a hostile page looks like.
const HEADERS: [(HeaderName, &str); 7] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
         connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    // People's names must not stay in a shared machine's cache. Assets say otherwise themselves.
    (header::CACHE_CONTROL, "no-store"),
];

#[cfg(test)]
mod tests {
    use super::*;

    const PORT: u16 = 4711;

    #[track_caller]
    fn check(method: &Method, lines: &[(&'static str, &'static str)], admitted: bool) {
        let headers = lines
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        assert_eq!(refusal(method, &headers, PORT).is_none(), admitted, "{method} {lines:?}");
    }

    #[test]
    fn every_name_of_this_machine_with_our_port_is_answered() {
        for host in ["127.0.0.1:4711", "localhost:4711", "[::1]:4711"] {
            check(&Method::GET, &[("host", host)], true);
        }
    }

    #[test]
    fn a_domain_that_points_at_this_machine_is_refused() {
        for host in [
            "evil.example:4711",
            "127.0.0.1",
            "127.0.0.1:80",
            "127.0.0.1:4711:4711",
            "localhost.evil.example:4711",
            "",
            "127.0.0.1:04711",
            "localhost:4711@evil.example",
        ] {
            check(&Method::GET, &[("host", host)], false);
        }
        check(&Method::GET, &[], false);
    }

    #[test]
    fn our_own_form_may_write() {
        check(
            &Method::POST,
            &[
                ("host", "127.0.0.1:4711"),
                ("origin", "http://127.0.0.1:4711"),
                ("sec-fetch-site", "same-origin"),
            ],
            true,
        );
    }

    #[test]
    fn a_page_of_another_site_may_not_write() {
        let host = ("host", "127.0.0.1:4711");
        for line in [
            ("origin", "https://evil.example"),
            ("origin", "null"),
            ("origin", "http://127.0.0.1:4712"),
            ("origin", "https://127.0.0.1:4711"),
            ("origin", "http://localhost:4711"),
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("sec-fetch-site", "none"),
        ] {
            for method in &[Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
                check(method, &[host, line], false);
            }
        }
    }

    #[test]
    fn a_script_of_the_owner_may_write() {
        check(&Method::PUT, &[("host", "localhost:4711")], true);
    }
}
