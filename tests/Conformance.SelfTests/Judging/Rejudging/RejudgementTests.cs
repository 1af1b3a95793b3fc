using Conformance.Judging;
using Conformance.Judging.Answers;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.SelfTests.ReportingTests;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>Old evidence judged by another edition: what changes is named, what the edition no longer has is left out.</summary>
[TestFixture]
internal sealed class RejudgementTests
{
    private const string Row = "InvalidOwnerId";

    [Test]
    public async Task Same_edition_changes_nothing()
    {
        var rejudged = Rejudgement.Of(await RecordedBundle.RecordAsync(), TestHome.Edition);

        rejudged.HasChanges(TestHome.Edition).Should().BeFalse();
        rejudged.Again.Cases.Select(c => c.Id).Should().Equal(rejudged.Recorded.Cases.Select(c => c.Id));
    }

    [Test]
    public async Task Row_of_another_status_changes_its_cases_and_the_run()
    {
        var record = await RightAsync();
        var edition = With(TestHome.Edition.Requirements.Select(r => r.Id == Row ? r with { Row = r.Row! with { Status = 403 } } : r));

        var rejudged = Rejudgement.Of(record, edition);

        rejudged.Changes.Where(c => c.What == "status").Should().HaveCount(2).And.OnlyContain(c => c.Place.StartsWith(Row + "/")
            && c.Before.Contains("expected 400, got 400") && c.After.Contains("failed (required: expected 403, got 400)"));
        rejudged.VerdictBefore(edition).Word.Should().Be("conformant");
        rejudged.VerdictAfter(edition).Word.Should().Be("nonconformant");
    }

    [Test]
    public async Task Requirement_that_is_gone_is_named_and_the_others_judged()
    {
        var record = await RightAsync();
        var edition = With(TestHome.Edition.Requirements.Where(r => r.Id != Row));

        var rejudged = Rejudgement.Of(record, edition);

        rejudged.Gone.Should().BeEquivalentTo($"{Row}/xml-get", $"{Row}/json-post");
        rejudged.Changes.Should().BeEmpty();
        rejudged.HasChanges(edition).Should().BeTrue();
        rejudged.VerdictAfter(edition).Word.Should().Be("conformant");
    }

    [Test]
    public void Repeated_request_ids_are_told_alike_in_whatever_order_they_came()
    {
        var read = ReadExchange.Of(SampleExchange.Xml(200, $"<A><RequestId>{SampleExchange.RequestId}</RequestId></A>").With("x-acs-request-id", "other"));
        string[] places = ["b", RequestIdLedger.Preflight, "A", "c", "A"];

        var told = new[] { places, [.. places.Reverse()] }.Select(order =>
        {
            var ledger = new RequestIdLedger();
            order.ToList().ForEach(place => ledger.Add(place, read));
            return (Repeats: string.Join("; ", ledger.Repeats), Mismatches: string.Join("; ", ledger.HeaderMismatches));
        }).ToList();

        told[0].Should().Be(told[1]);
        told[0].Repeats.Should().StartWith($"'{SampleExchange.RequestId}' in preflight and again in A; ");
        told[0].Mismatches.Should().StartWith("preflight: header 'other'");
    }

    // The cases of the recorded run that its fault leaves alone.
    private static async Task<RunRecord> RightAsync()
    {
        var record = await RecordedBundle.RecordAsync();
        var right = record.Cases.Where(c => c.Id.StartsWith(Row, StringComparison.Ordinal) || c.Id.StartsWith("Success", StringComparison.Ordinal)).ToList();
        return record with { Header = record.Header with { Selection = record.Header.Selection with { Cases = right.Count } }, Cases = right, Triage = [] };
    }

    private static Edition With(IEnumerable<Requirement> requirements) => new("classic-2017", "00", TestHome.Edition.Clauses, [.. requirements]);
}
