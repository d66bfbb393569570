//! The network as a whole, from files: who was together, whom a figure counts, and how the past is told.

use super::*;

/// A calendar of so many monthly meetings of the owner with these people.
fn meetings(with: &[&str], first_month: u32, n: u32) -> String {
    let attendee = |name: &&str| {
        format!(
            "ATTENDEE;CN={name};PARTSTAT=ACCEPTED:mailto:{}@works.example\n",
            name.to_lowercase()
        )
    };
    let attendees: String = with.iter().map(attendee).collect();
    let meeting = |month: u32| {
        format!(
            "BEGIN:VEVENT\nUID:{month}{}\nDTSTART:2023{month:02}05T090000Z\nDTEND:2023{month:02}05T100000Z\n\
             DTSTAMP:20240401T000000Z\nORGANIZER:mailto:marta@colli.example\n\
             ATTENDEE;PARTSTAT=ACCEPTED:mailto:marta@colli.example\n{attendees}END:VEVENT\n",
            with.concat()
        )
    };
    let events: String = (first_month..first_month + n).map(meeting).collect();
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{events}END:VCALENDAR\n")
}

/// A book with these imported, whose owner has said which address is hers.
fn martas(paths: &[&Path]) -> Book {
    let mut book = book_of(paths);
    ops::own(&mut book, "marta@colli.example", true, now()).unwrap();
    book
}

/// Marta's profile, and the meetings of two communities, of which Dan and Eva meet as well.
fn two_communities() -> Book {
    let folder = Folder::new();
    let paths = [
        folder.zip("archive.zip", &vec![profile()]),
        folder.write("one.ics", meetings(&["Ada", "Bo", "Dan"], 1, 6)),
        folder.write("two.ics", meetings(&["Eva", "Fay", "Gil", "Hal"], 1, 6)),
        folder.write("both.ics", meetings(&["Dan", "Eva"], 7, 2)),
    ];
    martas(&paths.each_ref().map(PathBuf::as_path))
}

fn counted(book: &Book, figure: &str) -> Vec<String> {
    let ask =
        views::people::Ask { counted: Some(figure.to_owned()), ..views::people::Ask::default() };
    let found = views::people(book, &ask).unwrap();
    assert_eq!(found.total, found.people.len() as u64, "{figure}");
    found.people.into_iter().map(|person| person.name).collect()
}

#[test]
fn who_meets_again_and_again_is_a_community_and_who_is_in_two_links_them() {
    let book = two_communities();
    let world = views::network(&book, TODAY).unwrap().figures.world;
    let sizes: Vec<u64> = world.communities.iter().map(|community| community.people).collect();
    assert_eq!(sizes.iter().sum::<u64>(), 7);
    assert_eq!((sizes.len(), world.n_communities), (2, 2));
    assert_eq!(world.links.len(), 1);
    for (number, size) in (1..).zip(&sizes) {
        assert_eq!(counted(&book, &format!("community-{number}")).len() as u64, *size);
    }
    let mut linking: Vec<&str> =
        world.linking.iter().map(|linking| linking.person.name.as_str()).collect();
    linking.sort_unstable();
    assert_eq!(linking, ["Dan", "Eva"]);
    assert_eq!(counted(&book, "linking").len(), 2);
}

#[test]
fn every_figure_opens_to_as_many_people_as_it_says() {
    let folder = Folder::new();
    let paths = [
        folder.zip("archive.zip", &export()),
        folder.write("one.ics", meetings(&["Ada", "Bo", "Dan"], 1, 6)),
    ];
    let book = martas(&paths.each_ref().map(PathBuf::as_path));
    let network = views::network(&book, TODAY).unwrap();
    let figures = &network.figures;
    let n = |figure: &str| counted(&book, figure).len() as u64;
    assert!(network.two_way > 0 && network.with_evidence > 0);
    assert_eq!(n("two-way"), network.two_way);
    assert_eq!(n("evidence"), network.with_evidence);
    assert_eq!(n("two-way-lately"), figures.two_way_lately);
    assert_eq!(n("dormant-strong"), figures.dormant_strong);
    let hollow = figures.hollow_share.unwrap() * (network.connections - network.closed) as f64;
    assert_eq!(n("hollow") as f64, hollow.round());
    assert_eq!(n("connections"), network.connections - network.closed);
    assert!(!figures.turnover.is_empty());
    for told in &figures.turnover {
        assert_eq!(n(&format!("opened-{}", told.quarter)), u64::from(told.opened));
        assert_eq!(n(&format!("lapsed-{}", told.quarter)), u64::from(told.lapsed));
    }
    let no_figure = views::people::Ask {
        counted: Some("nonsense".to_owned()),
        ..views::people::Ask::default()
    };
    let refused = views::people(&book, &no_figure).unwrap_err();
    assert!(refused.to_string().contains("no figure `nonsense`"), "{refused}");
}

#[test]
fn a_source_imported_today_fills_the_years_it_tells_of() {
    let folder = Folder::new();
    let archive = folder.zip("archive.zip", &vec![profile()]);
    let diary = folder.write("one.ics", meetings(&["Ada", "Bo", "Dan"], 1, 6));
    let book = martas(&[&archive, &diary]);
    let series = views::network(&book, TODAY).unwrap().series;
    let on = |day: Date| series.iter().find(|point| point.on == day).copied();
    assert_eq!(on(date(2022, 12, 31)), None, "before anything was known there is nothing to tell");
    let then = on(date(2023, 12, 31)).unwrap();
    assert_eq!(then.in_touch, Some(3));
    assert_eq!(then.connections, None, "no list of connections was imported");
    assert!(then.effective_number.is_some_and(|n| (n - 3.0).abs() < 1e-6));
    // The day after all meetings had ended a year ago, nobody was in touch any more.
    let mut later = book;
    later.judge_for(date(2024, 12, 1)).unwrap();
    let last = *views::network(&later, date(2024, 12, 1)).unwrap().series.last().unwrap();
    assert_eq!((last.on, last.in_touch), (date(2024, 12, 1), Some(0)));
    assert_eq!(views::network(&later, TODAY).unwrap().series[0], series[0]);
}

#[test]
fn one_day_has_one_number_whatever_the_owner_said() {
    let folder = Folder::new();
    let paths = [
        folder.zip("Basic_LinkedInDataExport_06-01-2024.zip", &export()),
        folder.write("one.ics", meetings(&["Ada", "Bo", "Dan"], 1, 6)),
    ];
    let mut book = martas(&paths.each_ref().map(PathBuf::as_path));
    let told = |book: &Book| {
        let network = views::network(book, TODAY).unwrap();
        let (strong, last) = (network.strong, *network.series.last().unwrap());
        assert_eq!((last.on, last.strong), (network.today, strong));
        assert_eq!(last.effective_number, network.figures.effective_number);
        assert_eq!(last.connections, Some(network.connections));
        (strong, network.series[0].strong)
    };
    let (before, first) = told(&book);
    ops::pin(&mut book, "ada-rossi", Some(ops::circle_named("support").unwrap()), now()).unwrap();
    ops::elsewhere(&mut book, "bruno-neri", true, now()).unwrap();
    let (after, still_first) = told(&book);
    assert!(after.unwrap().expected > before.unwrap().expected);
    assert_eq!(still_first, first, "what is said today was not said then");
}

#[test]
fn of_a_list_of_connections_alone_no_strength_is_told() {
    let folder = Folder::new();
    let rows = [connected("Ada Rossi", "ada-rossi", "Molo Books,Editor", "05 Mar 2024")];
    let archive = folder
        .zip("archive.zip", &vec![profile(), connections(&rows.each_ref().map(String::as_str))]);
    let network = views::network(&martas(&[&archive]), TODAY).unwrap();
    assert_eq!((network.connections, network.strong), (1, None));
    assert_eq!(network.figures.effective_number, None);
    assert_eq!(network.figures.hollow_share, Some(1.0));
}
