#!/usr/bin/env python3
"""Links a table of people with Splink 4 on DuckDB, as the yardstick of `scripts/bench-linkage`.

    link_with_splink.py RECORDS_CSV > clusters.csv

Two models. A table with birth dates gets the one of Splink's own tutorial for historical people; one of a
person's own sources gets names, addresses, numbers and employers with term frequencies, on columns made
comparable first (titles off, accents off, the address's local part for a missing name, its domain for a
missing employer), which is counted as part of the work. Needs `pip install "splink>=4,<5"`.
"""

import logging
import re
import sys
import unicodedata

import pandas
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

SEED = 1
RANDOM_PAIRS = 5e6
# Where each model does best on the tables these scripts were made with.
HISTORICAL_THRESHOLD, OWN_THRESHOLD = 0.95, 0.80
PUBLIC_MAIL = {"gmail", "outlook", "hotmail", "yahoo", "icloud", "gmx", "libero", "proton"}


def historical(table):
    """The tutorial's model, column for column."""
    table["whole_name"] = (table["given"] + " " + table["family"]).str.strip()
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="record_id",
        blocking_rules_to_generate_predictions=[
            block_on("substr(given,1,3)", "substr(family,1,4)"),
            block_on("family", "birth_date"),
            block_on("given", "birth_date"),
            block_on("postcode", "given"),
            block_on("postcode", "family"),
            block_on("birth_date", "city"),
            block_on("substr(postcode,1,3)", "birth_date"),
            block_on("substr(postcode,1,3)", "given"),
            block_on("substr(postcode,1,3)", "family"),
            block_on("substr(given,1,2)", "substr(family,1,2)", "substr(birth_date,1,4)"),
        ],
        comparisons=[
            cl.ForenameSurnameComparison("given", "family", forename_surname_concat_col_name="whole_name"),
            cl.DateOfBirthComparison("birth_date", input_is_string=True),
            cl.PostcodeComparison("postcode"),
            cl.ExactMatch("city").configure(term_frequency_adjustments=True),
            cl.ExactMatch("occupation").configure(term_frequency_adjustments=True),
        ],
    )
    sure = [
        block_on("given", "family", "birth_date"),
        block_on("substr(given,1,2)", "family", "substr(postcode,1,2)"),
        block_on("birth_date", "postcode"),
    ]
    return table, settings, sure, 0.6, [block_on("given", "family"), block_on("birth_date")]


def fold(text):
    """A name without accents, titles and what follows a comma."""
    plain = unicodedata.normalize("NFKD", text.split(",")[0].split(" - ")[0]).lower()
    plain = re.sub(r"[^a-z ]", "", "".join(c for c in plain if not unicodedata.combining(c)))
    return re.sub(r"^(dr|dott|prof|ing|avv|mr|mrs|ms) ", "", plain).strip()


def own_sources(table):
    """One person's own sources: what a good engineer would hand to Splink."""
    whole = table["full_name"].fillna((table["given"].fillna("") + " " + table["family"].fillna("")).str.strip())
    words = whole.map(fold).str.split()
    local = table["email"].fillna("").str.split("@").str[0].str.lower()
    domain = table["email"].fillna("").str.split("@").str[-1].str.split(".").str[0].str.lower()
    given = words.map(lambda w: w[0] if len(w) > 1 else None)
    family = words.map(lambda w: " ".join(w[1:]) if len(w) > 1 else None)
    employer = table["company"].fillna("").str.lower().str.replace(r"[^a-z]", "", regex=True)
    employer = employer.where(employer != "", domain.where(~domain.isin(PUBLIC_MAIL), ""))
    made = pandas.DataFrame(
        {
            "record_id": table["record_id"],
            "given": given,
            "family": family,
            "email": table["email"].str.lower(),
            "local": local.replace("", None),
            "phone": table["phone"].str.replace(r"\D", "", regex=True).str[-9:],
            "employer": employer.replace("", None),
        }
    )
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="record_id",
        blocking_rules_to_generate_predictions=[
            block_on("email"),
            block_on("phone"),
            block_on("local"),
            block_on("given", "family"),
            block_on("family", "employer"),
            block_on("given", "employer"),
        ],
        comparisons=[
            cl.JaroWinklerAtThresholds("given", [0.92, 0.85]).configure(term_frequency_adjustments=True),
            cl.JaroWinklerAtThresholds("family", [0.92, 0.85]).configure(term_frequency_adjustments=True),
            cl.ExactMatch("local").configure(term_frequency_adjustments=True),
            cl.ExactMatch("phone"),
            cl.ExactMatch("employer").configure(term_frequency_adjustments=True),
        ],
    )
    return made, settings, [block_on("email"), block_on("phone")], 0.5, [block_on("given", "family"), block_on("local")]


def main(path):
    logging.getLogger("splink").setLevel(logging.ERROR)
    table = pandas.read_csv(path, dtype=str, keep_default_na=False, na_values=[""])
    is_historical = "birth_date" in table and table["birth_date"].notna().any()
    model, threshold = (historical, HISTORICAL_THRESHOLD) if is_historical else (own_sources, OWN_THRESHOLD)
    table, settings, sure, recall, rules = model(table)
    linker = Linker(table, settings, db_api=DuckDBAPI())
    linker.training.estimate_probability_two_random_records_match(sure, recall=recall)
    linker.training.estimate_u_using_random_sampling(max_pairs=RANDOM_PAIRS, seed=SEED)
    for rule in rules:
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    pairs = linker.inference.predict(threshold_match_probability=0.05)
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, threshold)
    found = clusters.as_pandas_dataframe()[["record_id", "cluster_id"]]
    found.rename(columns={"cluster_id": "person_id"}).to_csv(sys.stdout, index=False)


if __name__ == "__main__":
    main(sys.argv[1])
