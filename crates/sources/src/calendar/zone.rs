//! Which zone a calendar means by a name: one of the world's, one of Windows', or one it describes itself.
//!
//! Taking a time of an unknown zone for UTC moves a meeting by hours, so every name programs write is
//! tried before that. The names are compiled in; no file of the machine is read.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::{Offset, TimeZone, TimeZoneDatabase};

/// The zone of this name; `None` when it is none we know.
pub(super) fn named(name: &str) -> Option<TimeZone> {
    let name = name.trim().trim_matches('"').trim();
    let places = TimeZoneDatabase::bundled();
    if let Some((_, place)) = WINDOWS.iter().find(|(windows, _)| windows.eq_ignore_ascii_case(name))
    {
        return places.get(place).ok();
    }
    if let Some((_, place)) = GENERIC.iter().find(|(generic, _)| generic.eq_ignore_ascii_case(name))
    {
        return places.get(place).ok();
    }
    // `/mozilla.org/20070129_1/Europe/Rome`, `custom_America/New_York`, `posix/Asia/Tokyo`.
    let tail = |n: usize| {
        let parts: Vec<&str> = name.rsplit('/').take(n).collect();
        parts.into_iter().rev().collect::<Vec<_>>().join("/")
    };
    let plain = name.trim_start_matches("custom_").trim_start_matches("posix/").to_owned();
    [plain, tail(3), tail(2)]
        .iter()
        .find_map(|place| places.get(place.trim_start_matches("custom_")).ok())
        .or_else(|| by_offset(name))
}

/// `(UTC-05:00) Eastern Time`, `GMT+0100`: an offset that knows no summer.
fn by_offset(name: &str) -> Option<TimeZone> {
    let rest = name.trim_start_matches('(');
    let rest = rest.strip_prefix("UTC").or_else(|| rest.strip_prefix("GMT"))?;
    let sign = match rest.chars().next() {
        Some('+') => 1,
        Some('-') => -1,
        None | Some(')') => return Some(TimeZone::UTC),
        Some(_) => return None,
    };
    let digits: String =
        rest[1..].chars().take_while(|c| c.is_ascii_digit() || *c == ':').collect();
    let (hours, minutes) = match digits.split_once(':') {
        Some((hours, minutes)) => (hours.parse::<i32>().ok()?, minutes.parse::<i32>().ok()?),
        None if digits.len() == 4 => (digits[..2].parse().ok()?, digits[2..].parse().ok()?),
        None => (digits.parse().ok()?, 0),
    };
    Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok().map(TimeZone::fixed)
}

/// A zone a calendar describes itself: when which offset begins.
#[derive(Debug, Clone, Default)]
pub(super) struct Described {
    pub(super) name: String,
    pub(super) observances: Vec<Observance>,
}

/// From when an offset holds: from a day, or every year from a day like the third Sunday of a month.
#[derive(Debug, Clone, Copy)]
pub(super) struct Observance {
    pub(super) begins: DateTime,
    pub(super) offset: Offset,
    pub(super) yearly: Option<(i8, i8, Weekday)>,
}

impl Described {
    /// The moment of a time on the clock there.
    pub(super) fn moment(&self, at: DateTime) -> Option<Timestamp> {
        let holds = self.observances.iter().max_by_key(|observance| observance.last_before(at))?;
        holds.offset.to_timestamp(at).ok()
    }
}

impl Observance {
    /// When it began for the last time before this.
    fn last_before(&self, at: DateTime) -> Option<DateTime> {
        let Some((month, nth, weekday)) = self.yearly else {
            return (self.begins <= at).then_some(self.begins);
        };
        let in_year = |year: i16| {
            let first = Date::new(year, month, 1).ok()?;
            let day = first.nth_weekday_of_month(nth, weekday).ok()?;
            Some(day.to_datetime(self.begins.time()))
        };
        [at.year(), at.year() - 1]
            .into_iter()
            .filter_map(in_year)
            .find(|began| *began <= at && *began >= self.begins)
    }
}

/// Names of the zones of Windows and the first place of each (Unicode CLDR `windowsZones`, territory 001).
#[rustfmt::skip] // one zone a line would be four screens
static WINDOWS: [(&str, &str); 112] = [
    ("Dateline Standard Time", "Etc/GMT+12"), ("UTC-11", "Etc/GMT+11"), ("Aleutian Standard Time", "America/Adak"),
    ("Hawaiian Standard Time", "Pacific/Honolulu"), ("Marquesas Standard Time", "Pacific/Marquesas"),
    ("Alaskan Standard Time", "America/Anchorage"), ("Pacific Standard Time (Mexico)", "America/Tijuana"),
    ("Pacific Standard Time", "America/Los_Angeles"), ("US Mountain Standard Time", "America/Phoenix"),
    ("Mountain Standard Time (Mexico)", "America/Mazatlan"), ("Mountain Standard Time", "America/Denver"),
    ("Yukon Standard Time", "America/Whitehorse"), ("Central America Standard Time", "America/Guatemala"),
    ("Central Standard Time", "America/Chicago"), ("Easter Island Standard Time", "Pacific/Easter"),
    ("Central Standard Time (Mexico)", "America/Mexico_City"), ("Canada Central Standard Time", "America/Regina"),
    ("SA Pacific Standard Time", "America/Bogota"), ("Eastern Standard Time (Mexico)", "America/Cancun"),
    ("Eastern Standard Time", "America/New_York"), ("Haiti Standard Time", "America/Port-au-Prince"),
    ("Cuba Standard Time", "America/Havana"), ("US Eastern Standard Time", "America/Indianapolis"),
    ("Turks And Caicos Standard Time", "America/Grand_Turk"), ("Paraguay Standard Time", "America/Asuncion"),
    ("Atlantic Standard Time", "America/Halifax"), ("Venezuela Standard Time", "America/Caracas"),
    ("Central Brazilian Standard Time", "America/Cuiaba"), ("SA Western Standard Time", "America/La_Paz"),
    ("Pacific SA Standard Time", "America/Santiago"), ("Newfoundland Standard Time", "America/St_Johns"),
    ("E. South America Standard Time", "America/Sao_Paulo"), ("SA Eastern Standard Time", "America/Cayenne"),
    ("Argentina Standard Time", "America/Buenos_Aires"), ("Greenland Standard Time", "America/Godthab"),
    ("Montevideo Standard Time", "America/Montevideo"), ("Bahia Standard Time", "America/Bahia"),
    ("UTC-02", "Etc/GMT+2"), ("Azores Standard Time", "Atlantic/Azores"), ("Cape Verde Standard Time", "Atlantic/Cape_Verde"),
    ("UTC", "Etc/UTC"), ("GMT Standard Time", "Europe/London"), ("Greenwich Standard Time", "Atlantic/Reykjavik"),
    ("Morocco Standard Time", "Africa/Casablanca"), ("W. Europe Standard Time", "Europe/Berlin"),
    ("Central Europe Standard Time", "Europe/Budapest"), ("Romance Standard Time", "Europe/Paris"),
    ("Central European Standard Time", "Europe/Warsaw"), ("W. Central Africa Standard Time", "Africa/Lagos"),
    ("Jordan Standard Time", "Asia/Amman"), ("GTB Standard Time", "Europe/Bucharest"),
    ("Middle East Standard Time", "Asia/Beirut"), ("Egypt Standard Time", "Africa/Cairo"),
    ("E. Europe Standard Time", "Europe/Chisinau"), ("Syria Standard Time", "Asia/Damascus"),
    ("West Bank Standard Time", "Asia/Hebron"), ("South Africa Standard Time", "Africa/Johannesburg"),
    ("FLE Standard Time", "Europe/Kiev"), ("Israel Standard Time", "Asia/Jerusalem"),
    ("Kaliningrad Standard Time", "Europe/Kaliningrad"), ("Sudan Standard Time", "Africa/Khartoum"),
    ("Libya Standard Time", "Africa/Tripoli"), ("Namibia Standard Time", "Africa/Windhoek"),
    ("Arabic Standard Time", "Asia/Baghdad"), ("Turkey Standard Time", "Europe/Istanbul"),
    ("Arab Standard Time", "Asia/Riyadh"), ("Belarus Standard Time", "Europe/Minsk"),
    ("Russian Standard Time", "Europe/Moscow"), ("E. Africa Standard Time", "Africa/Nairobi"),
    ("Iran Standard Time", "Asia/Tehran"), ("Arabian Standard Time", "Asia/Dubai"),
    ("Astrakhan Standard Time", "Europe/Astrakhan"), ("Azerbaijan Standard Time", "Asia/Baku"),
    ("Russia Time Zone 3", "Europe/Samara"), ("Mauritius Standard Time", "Indian/Mauritius"),
    ("Georgian Standard Time", "Asia/Tbilisi"), ("Caucasus Standard Time", "Asia/Yerevan"),
    ("Afghanistan Standard Time", "Asia/Kabul"), ("West Asia Standard Time", "Asia/Tashkent"),
    ("Ekaterinburg Standard Time", "Asia/Yekaterinburg"), ("Pakistan Standard Time", "Asia/Karachi"),
    ("India Standard Time", "Asia/Calcutta"), ("Sri Lanka Standard Time", "Asia/Colombo"),
    ("Nepal Standard Time", "Asia/Katmandu"), ("Central Asia Standard Time", "Asia/Almaty"),
    ("Bangladesh Standard Time", "Asia/Dhaka"), ("Omsk Standard Time", "Asia/Omsk"),
    ("Myanmar Standard Time", "Asia/Rangoon"), ("SE Asia Standard Time", "Asia/Bangkok"),
    ("N. Central Asia Standard Time", "Asia/Novosibirsk"), ("North Asia Standard Time", "Asia/Krasnoyarsk"),
    ("China Standard Time", "Asia/Shanghai"), ("North Asia East Standard Time", "Asia/Irkutsk"),
    ("Singapore Standard Time", "Asia/Singapore"), ("W. Australia Standard Time", "Australia/Perth"),
    ("Taipei Standard Time", "Asia/Taipei"), ("Ulaanbaatar Standard Time", "Asia/Ulaanbaatar"),
    ("Tokyo Standard Time", "Asia/Tokyo"), ("Korea Standard Time", "Asia/Seoul"),
    ("Yakutsk Standard Time", "Asia/Yakutsk"), ("Cen. Australia Standard Time", "Australia/Adelaide"),
    ("AUS Central Standard Time", "Australia/Darwin"), ("E. Australia Standard Time", "Australia/Brisbane"),
    ("AUS Eastern Standard Time", "Australia/Sydney"), ("West Pacific Standard Time", "Pacific/Port_Moresby"),
    ("Tasmania Standard Time", "Australia/Hobart"), ("Vladivostok Standard Time", "Asia/Vladivostok"),
    ("Central Pacific Standard Time", "Pacific/Guadalcanal"), ("New Zealand Standard Time", "Pacific/Auckland"),
    ("Fiji Standard Time", "Pacific/Fiji"), ("Tonga Standard Time", "Pacific/Tongatapu"),
    ("Samoa Standard Time", "Pacific/Apia"),
];

/// Names that are a region's in everyday speech.
static GENERIC: [(&str, &str); 10] = [
    ("Eastern", "America/New_York"),
    ("Central", "America/Chicago"),
    ("Mountain", "America/Denver"),
    ("Pacific", "America/Los_Angeles"),
    ("Atlantic", "America/Halifax"),
    ("Eastern Time (US & Canada)", "America/New_York"),
    ("Pacific Time (US & Canada)", "America/Los_Angeles"),
    ("Japan", "Asia/Tokyo"),
    ("Z", "Etc/UTC"),
    ("GMT", "Etc/UTC"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: Option<&str>) {
        let at: DateTime = "2024-07-01T12:00:00".parse().unwrap();
        let found = named(name).map(|zone| zone.to_timestamp(at).unwrap().to_string());
        assert_eq!(found.as_deref(), expected, "{name}");
    }

    #[test]
    fn a_zone_is_known_by_every_name_programs_give_it() {
        check("Europe/Rome", Some("2024-07-01T10:00:00Z"));
        check("W. Europe Standard Time", Some("2024-07-01T10:00:00Z"));
        check("\"Romance Standard Time\"", Some("2024-07-01T10:00:00Z"));
        check("/mozilla.org/20070129_1/Europe/Rome", Some("2024-07-01T10:00:00Z"));
        check("custom_America/New_York", Some("2024-07-01T16:00:00Z"));
        check("US/Pacific", Some("2024-07-01T19:00:00Z"));
        check("America/Argentina/Buenos_Aires", Some("2024-07-01T15:00:00Z"));
        check("(UTC-05:00) Eastern Time", Some("2024-07-01T17:00:00Z"));
        check("Customized Time Zone", None);
    }

    #[test]
    fn every_zone_of_windows_is_one_of_the_world() {
        for (windows, _) in WINDOWS {
            assert!(named(windows).is_some(), "{windows}");
        }
    }

    #[test]
    fn a_zone_a_calendar_describes_has_its_summer() {
        let begins = "1601-01-01T02:00:00".parse().unwrap();
        let of = |month, hours| Observance {
            begins,
            offset: Offset::from_seconds(hours * 3600).unwrap(),
            yearly: Some((month, -1, Weekday::Sunday)),
        };
        let zone = Described { name: String::new(), observances: vec![of(3, 2), of(10, 1)] };
        let moment = |at: &str| zone.moment(at.parse().unwrap()).unwrap().to_string();
        assert_eq!(moment("2024-07-01T12:00:00"), "2024-07-01T10:00:00Z");
        assert_eq!(moment("2024-12-01T12:00:00"), "2024-12-01T11:00:00Z");
        assert_eq!(moment("2024-01-15T12:00:00"), "2024-01-15T11:00:00Z");
    }
}
