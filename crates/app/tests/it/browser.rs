//! The pages in a real browser: keys, search while typing, and what the policy lets run.
//!
//! Needs `chromedriver` and `chromium`, which `scripts/test` sees to; where they are missing the test
//! fails and says so, because a page nobody looked at is no page that works.

use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

/// A program under way, ended with the test. Its output stays open, lest it die of writing to nobody.
struct Running(Child, BufReader<ChildStdout>);

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

#[expect(clippy::disallowed_methods, reason = "a browser is a program of its own")]
fn program(name: &str) -> Command {
    Command::new(name)
}

/// Starts a program and waits for the line that says where it listens.
fn start(command: &mut Command, says: &str) -> (Running, String) {
    let name = command.get_program().to_string_lossy().into_owned();
    let child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut child = child.unwrap_or_else(|error| panic!("`{name}` does not start: {error}"));
    let output = BufReader::new(child.stdout.take().unwrap());
    let mut running = Running(child, output);
    let line = running.1.by_ref().lines().map_while(Result::ok).find(|line| line.contains(says));
    (running, line.unwrap_or_else(|| panic!("`{name}` never said `{says}`")))
}

/// A page of the invented world in a browser, and the programs behind it.
struct Visit {
    browser: Client,
    site: String,
    _programs: [Running; 2],
}

async fn visit(name: &str) -> Visit {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(std::fs::remove_dir_all(&folder));
    std::fs::create_dir_all(&folder).unwrap();
    let mut cerchia = program(env!("CARGO_BIN_EXE_cerchia"));
    cerchia.arg("--book").arg(folder.join("a.book")).args(["demo", "--port", "0", "--lang", "en"]);
    let (cerchia, line) = start(&mut cerchia, "http://");
    let site = line.split_whitespace().find(|word| word.starts_with("http://")).unwrap();
    let (driver, line) = start(program("chromedriver").arg("--port=0"), "successfully on port ");
    let port: String =
        line.rsplit("on port ").next().unwrap().chars().filter(char::is_ascii_digit).collect();
    let arguments = json!([
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,1000",
    ]);
    let mut builder = ClientBuilder::new(HttpConnector::new());
    let wishes = json!({"goog:chromeOptions": {"args": arguments}});
    builder.capabilities(wishes.as_object().unwrap().clone());
    let browser = builder.connect(&format!("http://127.0.0.1:{port}")).await.unwrap();
    Visit { browser, site: site.trim_end_matches('/').to_owned(), _programs: [cerchia, driver] }
}

impl Visit {
    async fn go(&self, path: &str) {
        self.browser.goto(&format!("{}{path}", self.site)).await.unwrap();
    }

    async fn press(&self, keys: &str) {
        let body = self.browser.active_element().await.unwrap();
        body.send_keys(keys).await.unwrap();
    }

    /// Waits until a script says yes; the page may still be on its way.
    async fn until(&self, script: &str) {
        for _ in 0..100 {
            if self.ask(script).await == json!(true) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("`{script}` never came true");
    }

    async fn ask(&self, script: &str) -> serde_json::Value {
        // A page on its way out has no answer.
        let answer = self.browser.execute(&format!("return {script}"), Vec::new()).await;
        answer.unwrap_or_default()
    }
}

fn in_a_browser(name: &str, what: impl AsyncFnOnce(&Visit)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let visit = visit(name).await;
        what(&visit).await;
        visit.browser.clone().close().await.unwrap();
    });
}

const FIRST: &str = "document.querySelector('[data-card] h2').textContent";

#[test]
fn an_invitation_is_answered_decided_and_taken_back_by_keys_alone() {
    in_a_browser("keys", async |visit| {
        visit.go("/invitations").await;
        let first = visit.ask(FIRST).await;
        visit.press("j").await;
        visit.until("document.activeElement.matches('[data-card]')").await;
        visit.press("7").await;
        visit.until("document.activeElement.matches('[data-question=\"voice\"] summary')").await;
        visit.press("y").await;
        let answered =
            "document.querySelector('[data-card] [data-key=\"7\"]').dataset.by === 'owner'";
        visit.until(answered).await;
        visit.until("document.activeElement.matches('[data-card]')").await;
        visit.press("x").await;
        visit.until(&format!("{FIRST} !== {first}")).await;
        visit.until("document.querySelector('.did [role=status]').textContent !== ''").await;
        visit.press("u").await;
        visit.until(&format!("{FIRST} === {first}")).await;
    });
}

/// How many lie in a pile, as the desk says.
fn in_pile(pile: &str) -> String {
    format!("Number(document.querySelector('.piles a[href$=\"pile={pile}\"] .n').textContent)")
}

const IS_ON_A_CARD: &str = "document.activeElement.matches('[data-card]')";

#[test]
fn twenty_invitations_are_decided_by_keys_alone_and_the_next_is_always_there() {
    in_a_browser("twenty", async |visit| {
        visit.go("/invitations").await;
        let id = "document.querySelector('[data-card]').id";
        visit.press("j").await;
        for at in 0..20 {
            let first = visit.ask(id).await;
            visit.until(IS_ON_A_CARD).await;
            visit.press(["l", "a", "x", "l", "x"][at % 5]).await;
            visit.until(&format!("{id} !== {first}")).await;
            visit.until(&format!("{} === {}", in_pile("decided"), at + 1)).await;
            visit.until(&format!("{IS_ON_A_CARD} && document.activeElement.id === {id}")).await;
        }
        visit.go("/todo").await;
        assert_eq!(visit.ask("document.querySelectorAll('.tasks li').length").await, json!(20));
        visit.press("j").await;
        visit.browser.find(Locator::Css(".tick")).await.unwrap().click().await.unwrap();
        visit.until("document.querySelectorAll('.tasks button.tick').length === 19").await;
        visit.press("u").await;
        visit.until("document.querySelectorAll('.tasks button.tick').length === 20").await;
    });
}

#[test]
fn connections_are_let_go_and_kept_by_keys_alone_and_taken_back() {
    in_a_browser("let-go", async |visit| {
        visit.go("/let-go").await;
        let first = visit.ask(FIRST).await;
        visit.press("j").await;
        visit.press("x").await;
        visit.until(&format!("{FIRST} !== {first}")).await;
        visit.until(&format!("{} === 1", in_pile("let-go"))).await;
        visit.press("f").await;
        visit.until(&format!("{} === 1", in_pile("keep"))).await;
        visit.press("u").await;
        visit.until(&format!("{} === 0", in_pile("keep"))).await;
        visit.press("u").await;
        visit.until(&format!("{FIRST} === {first}")).await;
        visit.go("/let-go/together").await;
        visit.browser.find(Locator::Css(".together button")).await.unwrap().click().await.unwrap();
        visit.until(&format!("{} === 40", in_pile("let-go"))).await;
        visit.go("/todo").await;
        visit.until("document.querySelectorAll('.tasks button.tick').length === 40").await;
    });
}

#[test]
fn what_would_decide_is_answered_with_one_key() {
    in_a_browser("asks", async |visit| {
        visit.go("/invitations?pile=ask-first").await;
        visit.until("Boolean(document.querySelector('[data-card] .asks'))").await;
        let before = visit.ask(&in_pile("ask-first")).await;
        visit.press("j").await;
        visit.press("y").await;
        visit.until(&format!("{} !== {before}", in_pile("ask-first"))).await;
        visit.press("u").await;
        visit.until(&format!("{} === {before}", in_pile("ask-first"))).await;
        visit.press("?").await;
        visit.until("document.querySelector('#keys').open").await;
    });
}

#[test]
fn anything_is_found_from_any_page_while_typing() {
    in_a_browser("search", async |visit| {
        visit.go("/network").await;
        visit.press("/").await;
        visit.until("document.activeElement.matches('[data-search-box]')").await;
        visit.press("fair").await;
        visit.until("document.querySelector('#found mark')?.textContent === 'fair'").await;
        visit.press("\u{e015}").await;
        visit.until("document.activeElement.matches('#found [data-row] a')").await;
        visit.press("\u{e00c}").await;
        visit.until("document.querySelector('#found').hidden").await;
        visit.go("/search?q=fair").await;
        let message = Locator::Css(".found a[href*='/timeline?on=']");
        visit.browser.find(message).await.unwrap().click().await.unwrap();
        visit.until("location.pathname.endsWith('/timeline')").await;
        visit.until("document.querySelectorAll('.rows li').length > 0").await;
    });
}

#[test]
fn a_group_is_looked_at_decided_and_taken_back_in_one_step_by_keys() {
    in_a_browser("group", async |visit| {
        visit.go("/invitations").await;
        let group = "document.querySelector('.groups a').getAttribute('href')";
        let group = visit.ask(group).await;
        visit.go(group.as_str().unwrap()).await;
        let chosen = "document.querySelectorAll('.members input:checked').length";
        let all = visit.ask("document.querySelectorAll('.members input').length").await;
        let n = visit.ask(chosen).await.as_u64().unwrap();
        assert!(n > 1 && Some(n) <= all.as_u64(), "{n} of {all}");
        visit.press("j").await;
        visit.until("document.activeElement.matches('.members input')").await;
        visit.press(" ").await;
        visit.until(&format!("{chosen} !== {n}")).await;
        visit.press(" ").await;
        visit.until(&format!("{chosen} === {n}")).await;
        visit.press("x").await;
        visit.until("location.pathname === '/invitations'").await;
        visit.until(&format!("{} === {n}", in_pile("decided"))).await;
        visit.press("u").await;
        visit.until(&format!("{} === 0", in_pile("decided"))).await;
    });
}

#[test]
fn one_is_put_off_until_a_day_and_a_draft_is_copied_by_keys_alone() {
    in_a_browser("later", async |visit| {
        visit.go("/invitations?pile=let-in").await;
        visit.press("j").await;
        visit.press("s").await;
        visit.until("document.querySelector('[data-card] .later').open").await;
        visit.until("document.activeElement.matches('.days button')").await;
        visit.press("s").await;
        visit.until(&format!("{} === 1", in_pile("later"))).await;
        visit.press("u").await;
        visit.until(&format!("{} === 0", in_pile("later"))).await;
        visit.press("d").await;
        visit.until("location.pathname.endsWith('/draft')").await;
        visit.until("document.querySelector('#draft').value.includes('Nora')").await;
        visit.press("c").await;
        visit.until("document.querySelector('.copied').textContent !== ''").await;
    });
}

#[test]
fn the_weeks_people_are_done_by_one_key_each_and_brought_back() {
    in_a_browser("keep", async |visit| {
        visit.go("/").await;
        visit.press("gk").await;
        visit.until("location.pathname === '/keep'").await;
        let cards = "document.querySelectorAll('[data-card]').length";
        let n = visit.ask(cards).await;
        for keys in ["t", "x", "ss"] {
            visit.press("j").await;
            visit.until("document.activeElement.matches('[data-card]')").await;
            visit.press(keys).await;
            visit.until(&format!("{cards} === {n} - 1")).await;
            visit.press("u").await;
            visit.until(&format!("{cards} === {n}")).await;
        }
        visit.press("j").await;
        visit.press("d").await;
        visit.until("document.querySelector('#draft').value.length > 20").await;
    });
}

#[test]
fn pairs_are_settled_put_off_and_taken_back_by_keys_alone() {
    in_a_browser("pairs", async |visit| {
        visit.go("/suggestions").await;
        let id = "document.querySelector('[data-card]').id";
        let said = "document.querySelector('.did [role=status]').textContent";
        for key in ["n", "l", "s"] {
            let first = visit.ask(id).await;
            // Down to the first card, or up to it from the one after it.
            visit.press(if key == "n" { "j" } else { "k" }).await;
            visit.until(&format!("document.activeElement.id === {first}")).await;
            visit.press(key).await;
            visit.until(&format!("{id} !== {first}")).await;
            visit.until(&format!("{said} !== ''")).await;
            visit.until("document.activeElement.matches('[data-card]')").await;
            visit.press("u").await;
            visit.until(&format!("{id} === {first}")).await;
            visit.until("document.activeElement.matches('[data-card]')").await;
        }
    });
}

#[test]
fn people_are_sorted_passed_over_and_taken_back_by_keys_and_nothing_is_lost_by_leaving() {
    in_a_browser("sorting", async |visit| {
        visit.go("/sorting").await;
        let id = "document.querySelector('[data-card]').id";
        let said = "document.querySelector('.did [role=status]').textContent";
        let mut seen = Vec::new();
        for key in ["6", "3", "s", "1"] {
            let first = visit.ask(id).await;
            visit.press(key).await;
            visit.until(&format!("{id} !== {first}")).await;
            visit.until(&format!("{said} !== ''")).await;
            seen.push(first);
        }
        let next = visit.ask(id).await;
        assert!(!seen.contains(&next), "{next} is asked about twice");
        visit.press("u").await;
        visit.until(&format!("{id} === {}", seen[3])).await;
        visit.press("2").await;
        visit.until(&format!("{id} === {next}")).await;
        // Elsewhere the word counts at once, and coming back goes on.
        let person = seen[1].as_str().unwrap().trim_start_matches("p-").to_owned();
        visit.go(&format!("/people/{person}")).await;
        let chosen = "document.querySelector('#circle').value";
        assert_eq!(visit.ask(chosen).await, json!("close"));
        visit.go("/sorting").await;
        let next = visit.ask(id).await;
        assert!(!seen.contains(&next), "{next} is asked about twice");
        visit.until("document.querySelector('.progress').textContent.includes('3 people')").await;
        // By touch: no key, and no script has to run for a button of a form.
        let button = Locator::Css(".places button[value=known]");
        visit.browser.find(button).await.unwrap().click().await.unwrap();
        visit.until(&format!("{id} !== {next}")).await;
    });
}

#[test]
fn who_is_closer_is_said_by_one_key() {
    in_a_browser("closer", async |visit| {
        visit.go("/sorting/pairs").await;
        let id = "document.querySelector('[data-card]').id";
        for key in ["a", "b", "s"] {
            let first = visit.ask(id).await;
            visit.press(key).await;
            visit.until(&format!("{id} !== {first}")).await;
        }
        visit.until("document.querySelector('.progress').textContent.includes('3 pairs')").await;
        visit.go("/calibration").await;
        visit.until("document.querySelector('main').textContent.includes('of 2 pairs')").await;
    });
}

#[test]
fn what_was_made_one_is_parted_on_the_persons_own_page() {
    in_a_browser("parted", async |visit| {
        visit.go("/suggestions").await;
        let first = visit.ask("document.querySelector('.sides a').getAttribute('href')").await;
        // Two profiles bear the name of the first pair: whoever is parted from the one is the other's then.
        visit.press("l").await;
        let another = "document.querySelector('.sides a').getAttribute('href')";
        visit.until(&format!("{another} !== {first}")).await;
        let one = visit.ask(another).await;
        visit.press("s").await;
        visit.until("document.querySelector('.did [role=status]').textContent !== ''").await;
        visit.until(&format!("{another} !== {one}")).await;
        visit.go(one.as_str().unwrap()).await;
        let handles = "document.querySelectorAll('.worn .own li').length";
        let before = visit.ask(handles).await.as_u64().unwrap();
        assert!(before > 1, "{before} handles");
        // No script has a part in this form.
        let button = Locator::Css(".worn .own li:last-child form[action$=split] button");
        visit.browser.find(button).await.unwrap().click().await.unwrap();
        visit.until(&format!("{handles} > 0 && {handles} < {before}")).await;
        visit.press("u").await;
        visit.until(&format!("{handles} === {before}")).await;
    });
}

#[test]
fn people_are_found_while_one_types_and_without_script_too() {
    in_a_browser("search", async |visit| {
        visit.go("/people").await;
        let all = visit.ask("document.querySelectorAll('[data-row]').length").await;
        visit.press("/").await;
        visit.until("document.activeElement.id === 'q'").await;
        visit.press("quill").await;
        visit.until(&format!("document.querySelectorAll('[data-row]').length < {all}")).await;
        visit.until("location.search.includes('q=quill')").await;
        visit.until("document.activeElement.id === 'q'").await;
        visit.browser.refresh().await.unwrap();
        visit.until("document.querySelector('#q').value === 'quill'").await;
        let button = visit.browser.find(Locator::Css("form[role=search] button")).await.unwrap();
        button.click().await.unwrap();
        visit.until("document.querySelectorAll('[data-row]').length > 0").await;
    });
}

#[test]
fn an_employer_leads_to_the_people_there_and_a_search_stays_among_them() {
    in_a_browser("employer", async |visit| {
        visit.go("/network").await;
        let link = visit.browser.find(Locator::Css("table.employers th a")).await.unwrap();
        link.click().await.unwrap();
        visit.until("location.search.startsWith('?at=')").await;
        visit.until("document.querySelectorAll('[data-row]').length > 1").await;
        let all = visit.ask("document.querySelectorAll('[data-row]').length").await;
        visit.press("/").await;
        visit.press("a").await;
        visit.until("location.search.includes('q=a') && location.search.includes('at=')").await;
        visit.until(&format!("document.querySelectorAll('[data-row]').length <= {all}")).await;
    });
}

#[test]
fn nothing_but_our_own_script_runs_and_no_page_is_wider_than_a_narrow_window() {
    in_a_browser("policy", async |visit| {
        visit.browser.set_window_size(500, 900).await.unwrap();
        for page in [
            "/",
            "/keep",
            "/digest",
            "/invitations",
            "/people",
            "/suggestions",
            "/sorting",
            "/sorting/pairs",
            "/calibration",
            "/network",
            "/imports",
            "/log",
        ] {
            visit.go(page).await;
            visit.until("document.documentElement.classList.contains('scripted')").await;
            let fits = "document.documentElement.scrollWidth <= innerWidth";
            assert_eq!(visit.ask(fits).await, json!(true), "{page} is wider than its window");
            let inline = "(() => { const s = document.createElement('script'); \
                          s.textContent = 'window.ran = true'; document.body.append(s); \
                          return window.ran === undefined })()";
            assert_eq!(visit.ask(inline).await, json!(true), "{page} runs what it should not");
        }
    });
}

/// A mailbox that takes a moment to read.
fn mailbox() -> String {
    let mail = |n: u32| {
        format!(
            "From ada@works.example Tue Mar  5 10:00:00 2024\nFrom: Ada Rossi <ada@works.example>\n\
             To: nora@noravaldieri.example\nDate: Tue, 05 Mar 2024 10:00:00 +0000\nMessage-ID: <{n}@works.example>\n\
             Subject: bees\n\n{}\n",
            "Hello, it is me again.\n".repeat(40)
        )
    };
    (0..60_000).map(mail).collect()
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the test writes the file it hands over")]
fn files_handed_over_on_the_page_show_how_far_they_are_and_then_what_they_held() {
    in_a_browser("progress", async |visit| {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("progress").join("large.mbox");
        std::fs::write(&path, mailbox()).unwrap();
        visit.go("/imports").await;
        let file = visit.browser.find(Locator::Css("#file")).await.unwrap();
        file.send_keys(path.to_str().unwrap()).await.unwrap();
        // The page is on its way out while the import runs: what it shows is kept to be asked later.
        let watch = "(() => { const text = document.querySelector('[data-busy]'); \
             new MutationObserver(() => { sessionStorage.said = (sessionStorage.said || '') + text.textContent })\
             .observe(text, { childList: true }); \
             document.querySelector('form[data-drop]').requestSubmit(); return true })()";
        visit.ask(watch).await;
        visit.until("document.querySelector('.import h2').textContent === 'large.mbox'").await;
        let said = visit.ask("sessionStorage.said").await;
        let said = said.as_str().unwrap_or_default();
        assert!(said.contains("Reading: ") && said.contains(" %"), "it said: {said}");
    });
}
