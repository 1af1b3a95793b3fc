using System.Text.RegularExpressions;
using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.ReferenceEndpoint;
using Conformance.SelfTests.Runs;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using FluentAssertions.Execution;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Recipes;

/// <summary>Each row's recipe meets its own row at the reference endpoint and no other, but for the pairs nobody can tell apart.</summary>
[TestFixture]
internal sealed partial class OwnRowTests
{
    private static readonly int[][] Alike = [[6, 14], [18, 19], [23, 27]];

    [Test]
    public async Task Recipe_of_a_row_meets_just_that_row()
    {
        await using var host = await ReferenceHost.StartAsync(new ReferenceOptions { Edition = TestHome.Edition }, CancellationToken.None);
        var settings = SampleSettings.Embedded().WithEmbedded(host.Settings);

        var record = await SuiteInProcess.RunAsync(settings, TestHome.Edition, [.. TestHome.Edition.Rows.Select(r => r.Id)]);

        using var all = new AssertionScope();
        foreach (var row in TestHome.Edition.Rows)
        {
            var met = record.Cases.Where(c => c.Id.StartsWith(row.Id + "/", StringComparison.Ordinal)).SelectMany(Met).Distinct();
            met.Should().BeEquivalentTo(Alike.FirstOrDefault(a => a.Contains(row.Row!.Row)) ?? [row.Row!.Row], row.Id);
        }
    }

    private static IEnumerable<int> Met(CaseRecord one) =>
        from exchange in one.Evidence.Exchanges
        where exchange.Role == ExchangeRole.Judged && exchange.Request.Method != "HEAD"
        let read = ReadExchange.Of(exchange)
        where !read.Succeeded
        from row in TestHome.Edition.Rows.Select(r => r.Row!)
        where row.Status == read.Status && row.Code == read.Code && Plain(row.Description) == Plain(read.Answer!.Text("Message")!)
        select row.Row;

    private static string Plain(string message)
    {
        var plain = Quotes().Replace(message, "'").TrimEnd('.', '。').ToLowerInvariant();
        return plain.StartsWith("the parameter '", StringComparison.Ordinal) ? Quoted().Replace(plain, "''") : plain;
    }

    [GeneratedRegex("[“”’\"]")]
    private static partial Regex Quotes();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();
}
