//! Weights: every number of the judgement that is a choice, by name and with its unit.
//!
//! *Prior* means judgement, not measurement. Nothing here is learned behind the owner's back: the same
//! weights for the same facts on the same day give the same answer.

use super::evidence::Ground;
use super::factors::Norms;
use super::reading::Leanings;
use super::ruler::Ruler;
use super::sign::Sign;

/// Everything that was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Weights {
    /// How time is measured. Statistics must have been made with the same.
    pub ruler: Ruler,
    /// What is usual.
    pub norms: Norms,
    /// From standard deviations to a probability.
    pub scale: Scale,
    /// What evidence is worth.
    pub evidence: EvidenceWeights,
    /// What the manner of contact is worth.
    pub manner: MannerWeights,
    /// When a silence is long.
    pub silence: SilenceWeights,
    /// What the owner's own judgement added to all of this.
    pub leanings: Leanings,
}

/// From standard deviations to a probability: log-odds are `bond_slope * bond + intercept`, signs and evidence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// Log-odds per standard deviation. Measured: 1.0 to 2.1, median 1.4.
    pub slope: f64,
    /// Log-odds of closeness per standard deviation of the bond where its manner is weighed beside it: less than the
    /// slope of a bond alone, because the two tell partly the same.
    pub bond_slope: f64,
    /// Log-odds of a usual tie.
    pub intercept: f64,
    /// Log-odds without contact in what was imported.
    pub silent_intercept: f64,
    /// How far the slope may be off, as a share of it: slopes of 1.0 to 2.1 around 1.4 were measured.
    pub slope_error: f64,
    /// Largest standard error of a bond. Measured on odd against even weeks of two sets of mail: with 0.35 only six or
    /// seven of ten ties of fewer than twenty contacts lay within their interval, with this eight.
    pub largest_error: f64,
    /// Standard error of a bond times the square root of its contacts.
    pub error_per_root: f64,
    /// Error that every missing channel adds in quadrature, in standard deviations. Prior.
    pub missing_channel_error: f64,
    /// Standard error of evidence without contact, in log-odds: the spread of its priors.
    pub evidence_error: f64,
    /// Standard error of the owner's word that the two also talk elsewhere, in log-odds. Prior: more than the word is
    /// worth, so that who talks elsewhere is closer perhaps and never more surely so.
    pub elsewhere_error: f64,
    /// Half the width of an 80 % interval, in standard errors.
    pub half_width: f64,
}

impl Default for Scale {
    fn default() -> Self {
        Self {
            slope: 1.4,
            bond_slope: 0.9,
            intercept: -0.85,
            silent_intercept: -2.2,
            slope_error: 0.25,
            largest_error: 0.5,
            error_per_root: 1.2,
            missing_channel_error: 0.25,
            evidence_error: 0.7,
            elsewhere_error: 1.0,
            half_width: 1.28,
        }
    }
}

/// What evidence is worth, in log-odds where nothing else is said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EvidenceWeights {
    /// They wrote a recommendation. Prior.
    pub recommended_by_them: f64,
    /// The owner wrote one. Prior.
    pub recommended_by_me: f64,
    /// Each endorsement. Prior.
    pub endorsement: f64,
    /// Endorsements that count.
    pub most_endorsements: u32,
    /// A note in their invitation. Prior.
    pub note_by_them: f64,
    /// A note in the owner's. Prior.
    pub note_by_me: f64,
    /// In the address book with a number. Prior.
    pub in_phone_book: f64,
    /// A day of birth in the address book. Prior: many have our number, and few of them get a line that is
    /// good for nothing but wishing them well.
    pub birthday: f64,
    /// The owner's word that the two also talk elsewhere. Prior: as much as their number in the address book.
    pub elsewhere: f64,
    /// The same small employer for long enough. Measured among lawyers: 1.33.
    pub same_employer: f64,
    /// Overlap that counts in full, in years.
    pub full_overlap_years: f64,
    /// People among whom everybody knows everybody.
    pub small_headcount: f64,
    /// People assumed where nobody says how large an employer is. Prior.
    pub unknown_headcount: u32,
    /// The same school at the same time. Measured among lawyers: 0.2 to 0.3.
    pub same_school: f64,
    /// Evidence from which we hold that two people know each other. Prior: about one costly sign.
    pub known_from: f64,
}

impl Default for EvidenceWeights {
    fn default() -> Self {
        Self {
            recommended_by_them: 1.8,
            recommended_by_me: 1.2,
            endorsement: 0.15,
            most_endorsements: 3,
            note_by_them: 0.4,
            note_by_me: 0.2,
            in_phone_book: 0.8,
            birthday: 1.0,
            elsewhere: 0.8,
            same_employer: 1.3,
            full_overlap_years: 2.0,
            small_headcount: 70.0,
            unknown_headcount: 700,
            same_school: 0.3,
            known_from: 0.6,
        }
    }
}

impl EvidenceWeights {
    /// The weight of one unit of this kind, in log-odds.
    #[must_use]
    pub fn of(&self, ground: Ground) -> f64 {
        match ground {
            Ground::RecommendedByThem => self.recommended_by_them,
            Ground::RecommendedByMe => self.recommended_by_me,
            Ground::Endorsements => self.endorsement,
            Ground::NoteByThem => self.note_by_them,
            Ground::NoteByMe => self.note_by_me,
            Ground::PhoneBook => self.in_phone_book,
            Ground::Birthday => self.birthday,
            Ground::Elsewhere => self.elsewhere,
            Ground::SameEmployer => self.same_employer,
            Ground::SameSchool => self.same_school,
        }
    }
}

/// What the manner of contact is worth, in log-odds, and how much of what is usual it borrows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MannerWeights {
    /// Per e-fold by which they answer sooner than is usual. In one firm friends answered mail within 7
    /// hours, colleagues within 11 and people hardly known within 50 (Wuchty and Uzzi 2011): two e-folds
    /// between the ends, on either side.
    pub their_answers: f64,
    /// Per e-fold by which the owner does. The same.
    pub my_answers: f64,
    /// For contact under private handles only, against usual. Prior: work gives everybody the work
    /// address.
    pub private_reach: f64,
    /// For contact outside office hours only, against usual. Prior, after Eagle, Pentland and Lazer (2009),
    /// who told friends from colleagues by evenings and weekends.
    pub off_hours: f64,
    /// Per ln(1 + meetings). Prior: an hour given is dearer than a letter, which volume does not show.
    pub meetings: f64,
    /// Per year since both were last in contact. Prior: without contact closeness to friends wore off
    /// visibly within eighteen months (Roberts and Dunbar 2015), and some trust stays (Levin 2011).
    pub quiet_year: f64,
    /// Years of silence after which nothing more is lost. Prior.
    pub most_quiet_years: f64,
    /// Per e-fold by which slow fading has made all contact less. Prior: a last greeting keeps a tie from being
    /// quiet, and does not bring back the years in which there was much.
    pub left: f64,
    /// Usual answers that a tie's own have to outweigh.
    pub borrowed_answers: f64,
    /// Usual contacts that a tie's own have to outweigh, for handles and for hours.
    pub borrowed_contacts: f64,
    /// E-folds beyond which an answer is neither quicker nor slower.
    pub furthest_answer: f64,
}

impl Default for MannerWeights {
    fn default() -> Self {
        Self {
            their_answers: 0.8,
            my_answers: 0.8,
            private_reach: 1.0,
            off_hours: 0.7,
            meetings: 0.3,
            quiet_year: -0.5,
            most_quiet_years: 8.0,
            left: 0.6,
            borrowed_answers: 4.0,
            borrowed_contacts: 4.0,
            furthest_answer: 2.0,
        }
    }
}

impl MannerWeights {
    /// The weight of one unit of this sign, in log-odds.
    #[must_use]
    pub fn of(&self, sign: Sign) -> f64 {
        match sign {
            Sign::TheirAnswers => self.their_answers,
            Sign::MyAnswers => self.my_answers,
            Sign::PrivateReach => self.private_reach,
            Sign::OffHours => self.off_hours,
            Sign::Meetings => self.meetings,
            Sign::Quiet => self.quiet_year,
            Sign::Left => self.left,
        }
    }
}

/// When a silence is long, and what it foretells.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SilenceWeights {
    /// A tie is cooling from so many of its usual gaps.
    pub cooling_gaps: f64,
    /// Lapsing from so many.
    pub lapsing_gaps: f64,
    /// Dormant from so many.
    pub dormant_gaps: f64,
    /// Dormant from this probability of a lapse, too.
    pub dormant_lapse: f64,
    /// Nobody is dormant before, in days.
    pub dormant_days: i64,
    /// Nobody is active any more after so many days of silence, however rare the contact was. Prior.
    pub longest_active_days: i64,
    /// Everybody is long dormant after, in days (three years, after Levin).
    pub long_dormant_days: i64,
    /// Conversations needed to speak of a probability.
    pub least_conversations: u32,
    /// Log-odds of a lapse: constant.
    pub lapse_intercept: f64,
    /// Per ln(1 + days of silence).
    pub lapse_per_silence: f64,
    /// Per ln(1 + mean gap in days).
    pub lapse_per_gap: f64,
    /// Per ln(conversations).
    pub lapse_per_conversations: f64,
}

impl Default for SilenceWeights {
    fn default() -> Self {
        Self {
            cooling_gaps: 4.0,
            lapsing_gaps: 8.0,
            dormant_gaps: 16.0,
            dormant_lapse: 0.5,
            dormant_days: 180,
            longest_active_days: 365,
            long_dormant_days: 3 * 365,
            least_conversations: 5,
            lapse_intercept: -0.1,
            lapse_per_silence: 0.65,
            lapse_per_gap: -0.40,
            lapse_per_conversations: -1.0,
        }
    }
}
