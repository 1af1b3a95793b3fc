using System.Text.Json.Nodes;
using Conformance.Model.Specification;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ModelTests;

/// <summary>A mistake in an edition's data is refused with the file and the entry; a right new row needs no code.</summary>
[TestFixture]
internal sealed class EditionLoaderTests
{
    private static readonly TestCaseData[] Mistakes =
    [
        Mistake("duplicate id", e => e.Change(7, r => r["id"] = "MissingParameter.Action"), "common-errors.json*MissingParameter.Action*twice"),
        Mistake("wrong row order", e => e.Change(12, r => r["row"] = 13), "common-errors.json*row 13*expected row 12"),
        Mistake("rows swapped", e => e.Rows(Swap), "common-errors.json*row 2*expected row 1"),
        Mistake("unknown condition", e => e.Change(9, r => r["when"] = Kind("moonPhase")), "common-errors.json*row 9*moonPhase"),
        Mistake("condition without kind", e => e.Change(9, r => r["when"] = new JsonObject()), "common-errors.json*row 9"),
        Mistake("condition without its part", e => e.Change(9, r => r["when"] = Kind("parameterAbsent")), "common-errors.json*row 9*parameter"),
        Mistake("unknown flaw", e => e.Change(9, r => r["when"]!["flaw"] = "sideways"), "common-errors.json*row 9"),
        Mistake("flaw as a number", e => e.Change(9, r => r["when"]!["flaw"] = 1), "common-errors.json*row 9"),
        Mistake("unknown member", e => e.Change(3, r => r["colour"] = "red"), "common-errors.json*row 3*colour"),
        Mistake("duplicate member", e => e.Replace("common-errors.json", "\"status\": 400,", "\"status\": 400, \"status\": 400,"), "common-errors.json*row*status"),
        Mistake("missing member", e => e.Change(3, r => r.Remove("code")), "common-errors.json*row 3*code"),
        Mistake("member null", e => e.Change(3, r => r["code"] = null), "common-errors.json*row 3*code"),
        Mistake("row null", e => e.Rows(rows => rows[4] = null), "common-errors.json*row 5*"),
        Mistake("status below", e => e.Change(5, r => r["status"] = 399), "common-errors.json*row 5*399"),
        Mistake("status above", e => e.Change(5, r => r["status"] = 600), "common-errors.json*row 5*600"),
        Mistake("status as text", e => e.Change(5, r => r["status"] = "400"), "common-errors.json*row 5*status"),
        Mistake("id not of its code", e => e.Change(8, r => r["id"] = "AccessKeyDisabled"), "common-errors.json*row 8*Forbidden.AccessKeyDisabled"),
        Mistake("blank description", e => e.Change(8, r => r["description"] = " "), "common-errors.json*row 8*description"),
        Mistake("neither when nor aspects", e => e.Change(8, r => r.Remove("when")), "common-errors.json*row 8*'when' or 'aspects'"),
        Mistake("malformed variant", e => e.Change(2, r => r["variants"] = new JsonArray("xml-fetch")), "common-errors.json*row 2*xml-fetch"),
        Mistake("no variant", e => e.Change(2, r => r["variants"] = new JsonArray()), "common-errors.json*row 2*no case"),
        Mistake("aspects of one name", e => e.Change(12, r => r["aspects"]![1]!["name"] = "early"), "common-errors.json*row 12*stands twice"),
        Mistake("unknown clause", e => e.ChangeOther(0, r => r["clause"] = 7), "requirements.json*Success.Response*clause 7"),
        Mistake("neither clause nor origin", e => e.ChangeOther(0, r => r["clause"] = null), "requirements.json*Success.Response*'clause' or an 'origin'"),
        Mistake("clause and origin", e => e.ChangeOther(0, r => r["origin"] = "signature"), "requirements.json*Success.Response*'clause' or an 'origin'"),
        Mistake("unknown origin", e => e.ChangeOther(10, r => r["origin"] = "hearsay"), "requirements.json*Signature.AcceptsUnicode*'hearsay'"),
        Mistake("clauses swapped", e => e.Clause(3, c => c["number"] = 4), "requirements.json*clause 4*expected clause 3"),
        Mistake("clause with an unknown check", e => e.Clause(3, c => c["checks"] = new JsonArray("compakt")), "requirements.json*clause 3*'compakt'"),
        Mistake("clause with a check twice", e => e.Clause(3, c => c["checks"] = new JsonArray("compact")), "requirements.json*clause 3*'compact' stands twice"),
        Mistake("clause with a reason in one language", e => e.Clause(3, c => c["notObservable"] = new JsonObject { ["zh"] = "无" }), "requirements.json*clause 3*en"),
        Mistake("clause with a blank reason", e => e.Clause(3, c => c["notObservable"] = new JsonObject { ["zh"] = "无", ["en"] = " " }), "requirements.json*clause 3*'notObservable'"),
        Mistake("clause with an unknown member", e => e.Clause(3, c => c["colour"] = "red"), "requirements.json*clause 3*colour"),
        Mistake("origin with an unknown check", e => e.Origin(0, o => o["checks"] = new JsonArray("compakt")), "requirements.json*origin signature*'compakt'"),
        Mistake("origins of one name", e => e.Origin(1, o => o["name"] = "signature"), "requirements.json*origin signature*twice"),
        Mistake("expect no row", e => e.ChangeOther(0, r => r["expect"] = Expect("Nonesuch")), "requirements.json*Success.Response*names no row"),
        Mistake("expect a requirement", e => e.ChangeOther(0, r => r["expect"] = Expect("Format.Unknown")), "requirements.json*Success.Response*names no row"),
        Mistake("unknown level", e => e.ChangeOther(0, r => r["level"] = "urgent"), "requirements.json*requirement 1*"),
        Mistake("malformed variant of another", e => e.ChangeOther(1, r => r["variants"] = new JsonArray("get")), "requirements.json*Error.BareRequest*'get'"),
        Mistake("missing table", e => e.Delete("common-errors.json"), "common-errors.json*missing"),
        Mistake("missing requirements", e => e.Delete("requirements.json"), "requirements.json*missing"),
        Mistake("no JSON", e => e.Replace("requirements.json", "{", ""), "requirements.json*"),
        Mistake("only null", e => File.WriteAllText(Path.Combine(e.Folder, "requirements.json"), "null"), "requirements.json*"),
        Mistake("rows null", e => e.Replace("common-errors.json", "\"rows\": [", "\"rows\": null, \"others\": ["), "common-errors.json*"),
        Mistake("other edition", e => e.Replace("common-errors.json", "classic-2017", "classic-2018"), "common-errors.json*'classic-2017'*'classic-2018'"),
    ];

    [TestCaseSource(nameof(Mistakes))]
    public void Mistake_is_refused_with_file_and_entry(Action<EditionCopy> mistake, string message)
    {
        using var copy = new EditionCopy();
        mistake(copy);

        copy.Invoking(c => c.Load()).Should().Throw<SpecificationException>().WithMessage(message + "*");
    }

    [Test]
    public void New_row_as_data_alone_has_its_cases()
    {
        using var copy = new EditionCopy();
        copy.Rows(rows =>
        {
            var added = rows[0]!.DeepClone();
            (added["row"], added["id"], added["code"], added["status"]) = (41, "MissingToken", "MissingToken", 401);
            added["when"]!["parameter"] = "SecurityToken";
            rows.Add(added);
        });

        var edition = copy.Load();

        edition.Rows.Should().HaveCount(41);
        edition["MissingToken"].Cases.Select(c => $"{c.Id}").Should().HaveCount(6).And.Contain("MissingToken/json-post");
        edition.Codes.Should().Contain("MissingToken");
        edition.Sha256.Should().NotBe(TestHome.Edition.Sha256);
    }

    [Test]
    public void Unchanged_copy_has_the_same_hash_as_the_original()
    {
        using var copy = new EditionCopy();

        copy.Load().Sha256.Should().Be(TestHome.Edition.Sha256).And.MatchRegex("^[0-9a-f]{64}$");
    }

    private static TestCaseData Mistake(string name, Action<EditionCopy> mistake, string message) =>
        new TestCaseData(mistake, message).SetArgDisplayNames(name);

    private static JsonObject Kind(string kind) => new() { ["kind"] = kind };

    private static JsonObject Expect(string row) => new() { ["kind"] = "row", ["row"] = row };

    private static void Swap(JsonArray rows)
    {
        var first = rows[0]!;
        rows.RemoveAt(0);
        rows.Insert(1, first);
    }
}
