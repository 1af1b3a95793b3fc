using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint;
using Conformance.ReferenceEndpoint.Faults;
using Conformance.ReferenceEndpoint.Variations;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReferenceEndpoint;

/// <summary>The catalogues of Faults and Variations; what each one does is for the matrix to show.</summary>
internal sealed class FaultTests
{
    private static IEnumerable<Alteration> Alterations => FaultCatalogue.All.Concat<Alteration>(VariationCatalogue.All);

    [Test]
    public void Catalogue_NamesEachOnce_AndSaysInBothLanguagesWhatItIs()
    {
        Alterations.Select(a => a.Name).Should().OnlyHaveUniqueItems().And.AllSatisfy(name => name.Should().MatchRegex("^[a-z0-9-]+$"));
        Alterations.Should().OnlyContain(a => a.Text.Zh.Length > 0 && a.Text.En.Length > 0);
    }

    [Test]
    public void Fault_SaysWhatItBreaks()
    {
        FaultCatalogue.All.Should().OnlyContain(f => f.Breaks.Count > 0);
        FaultCatalogue.All.SelectMany(f => f.Breaks).SelectMany(b => b.Checks).Should().BeSubsetOf(CheckNames.All);
    }
}
