using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Faults;
using Conformance.SelfTests.ModelTests;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Matrix;

/// <summary>A row that is added to the table as data meets every Fault, without another line of code.</summary>
internal sealed class NewRowTests
{
    private const string Added = "Forbidden.Overdue";

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Forty_first_row_meets_every_fault()
    {
        var matrix = new FaultMatrix(WithFortyFirst(), Added);

        var rows = await Task.WhenAll(FaultCatalogue.All.Select(matrix.RowAsync));

        (await matrix.Faultless).Found.Should().BeEmpty();
        (await matrix.Faultless).Passed.Select(c => c.Case).Distinct().Should().HaveCount(6);
        rows.Where(r => r.Differences.Length > 0).Select(r => $"{r.Fault.Name}: {r.Differences}").Should().BeEmpty();
        rows.Where(r => r.Declared.Count == 0).Select(r => r.Fault).Should().OnlyContain(f => f.Breaks.All(IsElsewhere));
    }

    /// <summary>Whether this is about requirements by their ids, or about another class of answers than the new row's.</summary>
    private static bool IsElsewhere(Breach breach) => breach.Requirement != "*" || breach.Classes?.Contains(AnswerClass.Business) is false;

    private static Edition WithFortyFirst()
    {
        using var copy = new EditionCopy();
        copy.Rows(rows =>
        {
            var added = rows.Single(r => (string?)r!["id"] == "InvalidAction")!.DeepClone();
            (added["row"], added["id"], added["code"], added["status"]) = (41, Added, Added, 402);
            (added["description"], added["when"]!["account"]) = ("Your account is overdue.", "Overdue");
            rows.Add(added);
        });
        return copy.Load();
    }
}
