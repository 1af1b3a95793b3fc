using Conformance.ReferenceEndpoint.Faults;
using Conformance.ReferenceEndpoint.Variations;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Matrix;

/// <summary>Being different hides no fault: each of a sample is found exactly where it says under Variations too.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
[Category(Categories.Exhaustive)]
internal sealed class VariedFaultTests
{
    // The layout is read from a body that begins with its first token, and would take over the spaces.
    private static readonly string[] OfLayout = ["start of body", "spaces in JSON", "XML declaration"];

    // Of a success where an error was due only that is told, and none of these warnings.
    private static readonly string[] OfWarnings = ["start of body", "XML declaration", "content type"];

    // It tells the secret in a Description, which an object has once.
    private static readonly string[] OfDescription = ["Description"];

    // Where a secret is told besides is declared by the order that the endpoint has.
    private static readonly string[] OfPrecedence = ["order of who calls", "order of what is asked", "unknown Format", .. OfDescription];

    // Fault, run of the pairwise plan, questions left as the endpoint answers them.
    private static readonly TestCaseData[] Sample =
    [
        Case("wrong-status", 1),
        Case("code-letter-auth-xml", 9),
        Case("message-vague-business-json", 14),
        Case("host-id-missing-on-5xx", 20),
        Case("host-id-other-business-xml", 25),
        Case("request-id-form-success-json", 30, "letters of RequestId"),
        Case("constant-request-id", 33, "request id header"),
        Case("signature-unchecked", 11, OfWarnings),
        Case("result-data-auth-json", 37),
        Case("format-other-server-xml", 41, "start of body"),
        Case("indented-business-json", 5, OfLayout),
        Case("secret-told-success-xml", 17, OfPrecedence),
        Case("secret-told-business-json", 28, OfPrecedence),
    ];

    [TestCaseSource(nameof(Sample))]
    public async Task Fault_is_found_under_variations_where_it_says(string name, int run, IReadOnlyList<string> left)
    {
        var fault = FaultCatalogue.Find(name)!;
        var variations = PairwisePlan.Of(VariationCatalogue.All)[run].Where(v => !left.Contains(v.Question)).ToList();
        var right = await FaultMatrix.Published.Faultless;
        // A requirement that a Variation leaves cannot be missed.
        var declared = Declaration.Of([.. fault.Breaks, .. variations.SelectMany(v => v.Warns)], TestHome.Edition, right)
            .Where(c => !variations.Any(v => v.Leaves.Contains(c.Requirement))).ToHashSet();

        // Variations first: the fault has the last word on what is sent.
        var found = (await FaultMatrix.Published.RunAsync([.. variations, fault])).Found;

        Declaration.Differences(declared, found).Should().BeEmpty("{0} is as wrong under {1}", name, string.Join(" + ", variations.Select(v => v.Name)));
    }

    private static TestCaseData Case(string fault, int run, params string[] left) => new TestCaseData(fault, run, left).SetArgDisplayNames(fault);
}
