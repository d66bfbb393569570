//! The stylesheet, the script and the icon, compiled in.
//!
//! An address carries the digest of what it serves, so a browser may keep it for ever and a new version
//! is a new address.

use std::sync::LazyLock;

use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse;
use axum::routing::get;
use people::digest::Digest;

use super::Site;

struct Asset {
    address: String,
    kind: &'static str,
    text: &'static str,
}

static STYLE: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("style", "css", "text/css", include_str!("assets/style.css")));
static KEYS: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("keys", "js", "text/javascript", include_str!("assets/keys.js")));
static ICON: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("icon", "svg", "image/svg+xml", include_str!("assets/icon.svg")));

/// Address of the stylesheet.
pub(super) fn style() -> &'static str {
    &STYLE.address
}

/// Address of the script.
pub(super) fn keys() -> &'static str {
    &KEYS.address
}

/// Address of the icon.
pub(super) fn icon() -> &'static str {
    &ICON.address
}

pub(super) fn routes() -> Router<Site> {
    [&STYLE, &KEYS, &ICON].into_iter().fold(Router::new(), |router, asset| {
        router.route(&asset.address, get(async move || asset.serve()))
    })
}

impl Asset {
    fn new(name: &str, extension: &str, kind: &'static str, text: &'static str) -> Self {
        let digest = Digest::of(&[text]).0;
        Self { address: format!("/assets/{name}.{digest:016x}.{extension}"), kind, text }
    }

    fn serve(&self) -> impl IntoResponse + use<> {
        let kept = "public, max-age=31536000, immutable";
        let kind = format!("{}; charset=utf-8", self.kind);
        ([(CONTENT_TYPE, kind), (CACHE_CONTROL, kept.to_owned())], self.text)
    }
}
