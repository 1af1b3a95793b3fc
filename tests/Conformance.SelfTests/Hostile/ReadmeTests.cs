using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Hostile;

/// <summary>README shows the table that the tests produce.</summary>
[TestFixture]
internal sealed class ReadmeTests
{
    [Test]
    public void Table_in_README_has_every_behaviour_with_its_verdict_within_the_bounds()
    {
        var lines = File.ReadLines(Path.Combine(TestHome.Folder, "README.md"))
            .SkipWhile(l => l != "<!-- hostile: begin -->").TakeWhile(l => l != "<!-- hostile: end -->");

        var rows = HostileTable.Parse(lines);

        rows.Select(r => (r.Behaviour, r.Verdict, r.Exit)).Should().Equal(HostileTable.Behaviours.Select(b => (b.Text, b.Verdict, b.Exit)));
        rows.Should().OnlyContain(r => r.Megabytes > 0 && r.Megabytes < HostileTable.MostMegabytes);
        rows.Zip(HostileTable.Behaviours).Should().OnlyContain(p => p.First.Seconds > 0 && p.First.Seconds < p.Second.Seconds);
    }
}
