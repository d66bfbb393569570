//! `cerchia serve`: the pages, on this machine only.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use book::Shelf;
use people::Say;
use tokio::net::TcpListener;

use super::{Context, Failure, platform, print};
use crate::web::{self, Site, Underway};

/// Serve the pages on this machine, until Ctrl-C.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The port; 0 takes a free one.
    #[arg(long, default_value_t = PORT)]
    port: u16,
    /// Open the first page in the browser.
    #[arg(long)]
    open: bool,
}

/// Unassigned by IANA, and easy to remember for whoever knows the year of the first address book.
pub(super) const PORT: u16 = 7457;

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let shelf = Shelf::open(&context.path)?;
    serve(shelf, args.port, args.open, context)
}

/// Listens, says where, and serves until Ctrl-C.
pub(super) fn serve(shelf: Shelf, port: u16, open: bool, context: &Context) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(WORKERS)
        .enable_io()
        .enable_time()
        .build()?;
    runtime.block_on(async {
        let listener =
            TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await.map_err(
                |_| Failure::Machine(Say::new("error-port-taken").text("port", port.to_string())),
            )?;
        let address = listener.local_addr()?;
        let url = format!("http://{address}/");
        say_where(&url, context)?;
        if open {
            platform::open_in_browser(&url);
        }
        judge_in_background(&shelf, context);
        web::serve(listener, site(shelf, address, context), stopped()).await?;
        Ok(())
    })
}

/// Two answer pages; SQLite and an import have threads of their own.
const WORKERS: usize = 2;

fn site(shelf: Shelf, address: SocketAddr, context: &Context) -> Site {
    let folder = shelf.path().parent().map(std::path::Path::to_path_buf).unwrap_or_default();
    Site {
        shelf,
        today: context.is_day_given.then_some(context.now.today),
        language: context.language_given,
        port: address.port(),
        uploads: Arc::new(folder),
        underway: Underway::default(),
    }
}

fn say_where(url: &str, context: &Context) -> Result<(), Failure> {
    if context.json {
        return print::line(serde_json::json!({"schema": "serve/1", "url": url}));
    }
    print::line(context.words.say(&Say::new("cli-serving").text("url", url)))
}

/// A new day is judged while the first page is on its way; until then pages show the day before.
fn judge_in_background(shelf: &Shelf, context: &Context) {
    let (shelf, today) = (shelf.clone(), context.now.today);
    tokio::task::spawn_blocking(move || shelf.write(|book| book.judge_for(today)));
}

async fn stopped() {
    // Without a way to hear Ctrl-C the server is ended by the system, as any program.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
