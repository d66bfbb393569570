//! Which column of a table is what of a person, in words an owner can read and correct:
//! `name=Full name,email=E-mail,company=Firm`.

use std::fmt;

use people::name::fold;

/// What a column can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    /// The whole name.
    Name,
    /// The first name.
    FirstName,
    /// The name between.
    MiddleName,
    /// The family name.
    LastName,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// The address of a LinkedIn profile.
    Profile,
    /// The employer.
    Company,
    /// The role.
    Role,
    /// Where they are.
    Place,
    /// Their own line about themselves.
    Headline,
    /// The day of birth.
    Birthday,
    /// The owner's words about them.
    Notes,
    /// A list or label they stand under.
    List,
}

/// A field, its word, and how its column is called in address books of the main languages, folded.
type Known = (Field, &'static str, &'static [&'static str]);

/// Every field. Names of columns that mean two things are given to the first.
const FIELDS: [Known; 14] = [
    (
        Field::Name,
        "name",
        &[
            "name",
            "full name",
            "fullname",
            "display name",
            "contact name",
            "contact",
            "person",
            "nome completo",
            "nome e cognome",
            "nominativo",
            "vollstandiger name",
            "nom complet",
            "nombre completo",
            "nome",
        ],
    ),
    (
        Field::FirstName,
        "first-name",
        &[
            "first name",
            "firstname",
            "given name",
            "forename",
            "first",
            "nome proprio",
            "vorname",
            "prenom",
            "nombre",
            "primeiro nome",
        ],
    ),
    (
        Field::MiddleName,
        "middle-name",
        &["middle name", "middlename", "secondo nome", "zweiter vorname"],
    ),
    (
        Field::LastName,
        "last-name",
        &[
            "last name",
            "lastname",
            "surname",
            "family name",
            "last",
            "cognome",
            "nachname",
            "nom de famille",
            "apellido",
            "apellidos",
            "sobrenome",
            "apelido",
        ],
    ),
    (
        Field::Email,
        "email",
        &[
            "email",
            "e mail",
            "email address",
            "e mail address",
            "emails",
            "primary email",
            "work email",
            "personal email",
            "home email",
            "email 1",
            "email 2",
            "email 3",
            "mail",
            "posta",
            "indirizzo email",
            "indirizzo e mail",
            "e mail adresse",
            "adresse e mail",
            "courriel",
            "correo",
            "correo electronico",
        ],
    ),
    (
        Field::Phone,
        "phone",
        &[
            "phone",
            "phone number",
            "phone numbers",
            "phones",
            "telephone",
            "mobile",
            "mobile phone",
            "cell",
            "work phone",
            "home phone",
            "phone 1",
            "phone 2",
            "telefono",
            "cellulare",
            "telefon",
            "handy",
            "mobiltelefon",
            "tel",
            "portable",
            "movil",
            "celular",
            "telefone",
        ],
    ),
    (
        Field::Profile,
        "profile",
        &[
            "linkedin",
            "linkedin url",
            "linkedin profile",
            "linkedin link",
            "profile url",
            "profile",
            "social linkedin",
            "linkedin profile url",
        ],
    ),
    (
        Field::Company,
        "company",
        &[
            "company",
            "company name",
            "firm",
            "organization",
            "organisation",
            "employer",
            "organization name",
            "azienda",
            "societa",
            "ditta",
            "firma",
            "unternehmen",
            "entreprise",
            "societe",
            "empresa",
        ],
    ),
    (
        Field::Role,
        "role",
        &[
            "job title",
            "title",
            "role",
            "position",
            "job",
            "occupation",
            "ruolo",
            "qualifica",
            "mansione",
            "beruf",
            "stelle",
            "poste",
            "fonction",
            "cargo",
            "puesto",
        ],
    ),
    (
        Field::Place,
        "place",
        &[
            "location",
            "city",
            "town",
            "place",
            "address",
            "citta",
            "localita",
            "luogo",
            "indirizzo",
            "ort",
            "stadt",
            "ville",
            "ciudad",
            "cidade",
        ],
    ),
    (Field::Headline, "headline", &["headline", "bio", "about", "description", "tagline"]),
    (
        Field::Birthday,
        "birthday",
        &[
            "birthday",
            "birth date",
            "birthdate",
            "date of birth",
            "compleanno",
            "data di nascita",
            "geburtstag",
            "geburtsdatum",
            "anniversaire",
            "date de naissance",
            "cumpleanos",
            "aniversario",
        ],
    ),
    (
        Field::Notes,
        "notes",
        &["notes", "note", "comments", "notizen", "notas", "remarques", "description notes"],
    ),
    (
        Field::List,
        "list",
        &[
            "tags",
            "tag",
            "groups",
            "group",
            "lists",
            "list",
            "labels",
            "label",
            "categories",
            "category",
            "etichette",
            "gruppo",
            "gruppi",
            "gruppen",
            "groupes",
            "etiquetas",
        ],
    ),
];

impl Field {
    fn of(word: &str) -> Option<Self> {
        FIELDS.iter().find(|(_, key, _)| *key == word).map(|(field, _, _)| *field)
    }

    fn key(self) -> &'static str {
        FIELDS.iter().find(|(field, _, _)| *field == self).map_or("", |(_, key, _)| key)
    }

    /// What a column of this name most likely holds. `Email 2 - Value` is read without what follows.
    fn guessed(column: &str) -> Option<Self> {
        let folded = fold(column);
        let named = |wanted: &str| {
            let found = FIELDS.iter().find(|(_, _, names)| names.contains(&wanted));
            found.map(|(field, _, _)| *field)
        };
        named(&folded)
            .or_else(|| named(folded.trim_end_matches(|c: char| c.is_ascii_digit()).trim()))
    }
}

/// Which columns of a table are read, and as what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping(Vec<(Field, String)>);

impl Mapping {
    /// Reads the written form.
    ///
    /// # Errors
    /// With the part that makes no sense.
    pub fn parse(written: &str) -> Result<Self, String> {
        let mut columns = Vec::new();
        for part in written.split(',').filter(|part| !part.trim().is_empty()) {
            let field = part.split_once('=').and_then(|(word, column)| {
                Some((Field::of(word.trim())?, column.trim().to_owned()))
            });
            let (field, column) = field.filter(|(_, column)| !column.is_empty()).ok_or(part)?;
            columns.push((field, column));
        }
        let mapping = Self(columns);
        if mapping.is_enough() { Ok(mapping) } else { Err(written.to_owned()) }
    }

    /// The mapping a header suggests, where it looks like one of people: a name, and something to reach
    /// them by.
    #[must_use]
    pub fn proposed(header: &[String]) -> Option<Self> {
        let mut columns: Vec<(Field, String)> = Vec::new();
        for column in header {
            let Some(field) = Field::guessed(column) else { continue };
            let is_free = field.may_repeat() || columns.iter().all(|(known, _)| *known != field);
            if is_free {
                columns.push((field, column.trim().replace([',', '='], " ")));
            }
        }
        columns.sort_by_key(|(field, _)| *field);
        Some(Self(columns)).filter(Self::is_enough)
    }

    /// A name or a profile, and something to reach a person by.
    fn is_enough(&self) -> bool {
        let has = |wanted: &[Field]| self.0.iter().any(|(field, _)| wanted.contains(field));
        has(&[Field::Name, Field::FirstName, Field::LastName, Field::Profile])
            && has(&[Field::Email, Field::Phone, Field::Profile])
    }

    /// The columns that hold this.
    pub(super) fn columns(&self, wanted: Field) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(field, _)| *field == wanted).map(|(_, column)| column.as_str())
    }

    /// All columns.
    pub(super) fn all(&self) -> Vec<&str> {
        self.0.iter().map(|(_, column)| column.as_str()).collect()
    }

    /// How many columns it reads.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

impl Field {
    /// Whether a person may have several.
    fn may_repeat(self) -> bool {
        matches!(self, Self::Email | Self::Phone | Self::Profile | Self::List)
    }
}

impl fmt::Display for Mapping {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<String> =
            self.0.iter().map(|(field, column)| format!("{}={column}", field.key())).collect();
        out.write_str(&parts.join(","))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(header: &str, expected: Option<&str>) {
        let header: Vec<String> = header.split(',').map(str::to_owned).collect();
        let proposed = Mapping::proposed(&header).map(|mapping| mapping.to_string());
        assert_eq!(proposed.as_deref(), expected);
    }

    #[test]
    fn a_header_of_people_suggests_what_its_columns_are() {
        check(
            "First Name,Last Name,Emails,Phone Numbers,LinkedIn URL,Company,Job Title",
            Some(
                "first-name=First Name,last-name=Last Name,email=Emails,phone=Phone Numbers,\
                 profile=LinkedIn URL,company=Company,role=Job Title",
            ),
        );
        check(
            "Cognome,Nome,E-mail,Azienda",
            Some("name=Nome,last-name=Cognome,email=E-mail,company=Azienda"),
        );
        check("Name,Email 1,Email 2", Some("name=Name,email=Email 1,email=Email 2"));
    }

    #[test]
    fn a_header_of_anything_else_suggests_nothing() {
        check("Date,Amount,Name", None);
        check("Email,Opened,Clicked", None);
        check("Product,Price", None);
    }

    #[test]
    fn a_mapping_reads_back_as_itself_and_says_what_it_does_not_understand() {
        let written = "name=Full name,email=E-mail 1,email=E-mail 2";
        assert_eq!(Mapping::parse(written).unwrap().to_string(), written);
        assert_eq!(Mapping::parse("name=Full name,shoe=Size").unwrap_err(), "shoe=Size");
        assert_eq!(Mapping::parse("name=Full name").unwrap_err(), "name=Full name");
    }
}
