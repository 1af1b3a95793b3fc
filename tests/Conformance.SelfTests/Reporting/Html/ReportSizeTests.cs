using Conformance.SelfTests.Matrix;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>A whole run's page opens at once.</summary>
[TestFixture]
internal sealed class ReportSizeTests
{
    private const int MostBytes = 2_000_000;

    [Test]
    public async Task Page_of_a_whole_run_is_at_most_two_megabytes() =>
        Page.Bytes((await FaultMatrix.Published.Faultless).Record).Length.Should().BeLessThan(MostBytes);
}
