//! A small invented archive, as LinkedIn writes them, and the same three months later.
//!
//! Marta Colli talks with Ada, was recommended by her, knows two people called Luca Bianchi, and is
//! invited by a stranger who read her, by a salesman, and by somebody whose name steers a terminal.

use std::path::PathBuf;

use super::program::Desk;

const WINTER: &str = "Complete_LinkedInDataExport_12-01-2025";
const SPRING: &str = "Complete_LinkedInDataExport_03-01-2026";

impl Desk {
    /// A desk with the newer archive imported.
    pub(super) fn furnished() -> Self {
        let desk = Self::new();
        let spring = desk.spring();
        desk.say(&["import", super::program::path_text(&spring)]);
        desk
    }

    /// Writes the older archive.
    pub(super) fn winter(&self) -> PathBuf {
        self.write(
            &format!("{WINTER}/Connections.csv"),
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
             Ada,Rossi,https://www.linkedin.com/in/ada-rossi,,Casa Boreale,Editor,05 Jan 2024\n\
             Nino,Serra,https://www.linkedin.com/in/nino-serra,,Tipografia Aurora,Printer,07 Jan 2024\n",
        );
        self.write(
            &format!("{WINTER}/Profile.csv"),
            "First Name,Last Name,Headline\nMarta,Colli,Writer\n",
        );
        self.path(WINTER)
    }

    /// Writes a mailbox in which two addresses go by a name that LinkedIn knows.
    pub(super) fn letters(&self) -> PathBuf {
        let letter = |name: &str, address: &str, day: u8| {
            format!(
                "From - Fri Mar 01 10:00:00 2024\nDelivered-To: marta@colli.example\n\
                 From: {name} <{address}>\nTo: Marta Colli <marta@colli.example>\n\
                 Date: {day} Feb 2026 10:00:00 +0000\nMessage-ID: <{day}.{address}>\nSubject: Hello\n\nHello.\n\n"
            )
        };
        let letters = [
            letter("Ada Rossi", "ada.rossi@libri.example", 10),
            letter("Ada Rossi", "ada.r@posta.example", 11),
            letter("Piero Vendi", "piero@vendi.example", 12),
        ];
        self.write("letters.mbox", &letters.concat())
    }

    /// Writes the newer archive.
    pub(super) fn spring(&self) -> PathBuf {
        for (file, text) in [
            (
                "Profile.csv",
                "First Name,Last Name,Headline,Geo Location\nMarta,Colli,Writer and editor,\"Turin, Italy\"\n",
            ),
            ("Connections.csv", CONNECTIONS),
            ("Invitations.csv", INVITATIONS),
            ("messages.csv", MESSAGES),
            ("Recommendations_Received.csv", RECOMMENDATIONS),
            ("Ad_Targeting.csv", "Member Age,Member Gender\n35-54,\n"),
        ] {
            self.write(&format!("{SPRING}/{file}"), text);
        }
        self.path(SPRING)
    }
}

const CONNECTIONS: &str = "\
Notes:
\"When exporting your connection data, you may notice that some of the email addresses are missing.\"

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Rossi,https://www.linkedin.com/in/ada-rossi,ada@rossi.example,Libri Alti,Publisher,05 Jan 2024
Luca,Bianchi,https://www.linkedin.com/in/luca-bianchi,,Banca Verde,Analyst,08 Jan 2024
Luca,Bianchi,https://www.linkedin.com/in/luca-bianchi-4711,,Studio Blu,Architect,09 Jan 2024
Eve\u{1b}[31m,\u{202e}Rossa,https://www.linkedin.com/in/eve-rossa,,,,a day in May
,,,,,,10 Jan 2024
";

const INVITATIONS: &str = "\
From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Zoe Muster,Marta Colli,\"2/4/26, 9:07 AM\",\"Dear Marta, your essay on slow letters stayed with me for a week. May I write to you about it?\",INCOMING,https://www.linkedin.com/in/zoe-muster,https://www.linkedin.com/in/marta-colli
Piero Vendi,Marta Colli,\"2/5/26, 9:07 AM\",\"Hi Marta, we help freelancers win 10 new clients in 30 days. Open to a quick call?\",INCOMING,https://www.linkedin.com/in/piero-vendi,https://www.linkedin.com/in/marta-colli
Sten\u{1b}]0;owned\u{7} Okse,Marta Colli,\"2/6/26, 9:07 AM\",,INCOMING,https://www.linkedin.com/in/sten-okse,https://www.linkedin.com/in/marta-colli
Marta Colli,Ada Rossi,\"1/4/24, 9:07 AM\",,OUTGOING,https://www.linkedin.com/in/marta-colli,https://www.linkedin.com/in/ada-rossi
";

const MESSAGES: &str = "\
CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT
2-a,,Ada Rossi,https://www.linkedin.com/in/ada-rossi,Marta Colli,https://www.linkedin.com/in/marta-colli,2026-01-05 10:12:00 UTC,,\"Sì, volentieri. A domani!\",INBOX,,No,No
2-a,,Marta Colli,https://www.linkedin.com/in/marta-colli,Ada Rossi,https://www.linkedin.com/in/ada-rossi,2026-01-05 09:12:00 UTC,,\"Ci vediamo in libreria?\",SENT,,No,No
2-b,,Ada Rossi,https://www.linkedin.com/in/ada-rossi,Marta Colli,https://www.linkedin.com/in/marta-colli,2025-06-05 10:12:00 UTC,,\"Le bozze sono arrivate.\",INBOX,,No,No
2-b,,Marta Colli,https://www.linkedin.com/in/marta-colli,Ada Rossi,https://www.linkedin.com/in/ada-rossi,2025-06-05 12:12:00 UTC,,\"Grazie, le leggo stasera.\",SENT,,No,No
2-c,,Marta Colli,https://www.linkedin.com/in/marta-colli,Ada Rossi,https://www.linkedin.com/in/ada-rossi,2026-02-05 12:12:00 UTC,,\"Una cosa mai spedita\",DRAFT,,Yes,No
";

const RECOMMENDATIONS: &str = "\
First Name,Last Name,Company,Job Title,Text,Creation Date,Status
Ada,Rossi,Libri Alti,Publisher,Marta writes as others breathe.,\"03/05/24, 10:11 AM\",VISIBLE
";
