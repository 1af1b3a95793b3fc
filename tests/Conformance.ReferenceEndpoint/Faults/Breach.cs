using System.IO.Enumeration;
using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Answers;

namespace Conformance.ReferenceEndpoint.Faults;

/// <summary>
/// A part of what a <see cref="Fault"/> breaks: these checks, in every case that fits and in which a faultless run judges them.
/// </summary>
public sealed record Breach
{
    /// <summary>Ids of the requirements that are missed, <c>*</c> as glob; default: all that fit otherwise.</summary>
    public string Requirement { get; init; } = "*";

    /// <summary>The variants in which they are missed, aspect included, <c>*</c> as glob (<c>json-*</c>); default: all.</summary>
    public string Variant { get; init; } = "*";

    /// <summary>The sorts of answers that meet the requirement; default: any.</summary>
    public IReadOnlyList<AnswerClass>? Classes { get; init; }

    /// <summary>The format the answer is due in; default: either.</summary>
    public AnswerFormat? Format { get; init; }

    /// <summary>Ids of cases that fit and yet do not mind, <c>*</c> as glob; default: none.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>The checks that find it.</summary>
    public required IReadOnlyList<string> Checks { get; init; }

    /// <summary>Whether this is about a case.</summary>
    /// <param name="spec">A case of the edition.</param>
    /// <param name="edition">Where it comes from.</param>
    public bool Fits(CaseSpec spec, Edition edition)
    {
        var id = spec.Id.ToString();
        return FileSystemName.MatchesSimpleExpression(Requirement, spec.Requirement.Id, ignoreCase: false)
            && FileSystemName.MatchesSimpleExpression(Variant, id.AsSpan(id.IndexOf('/', StringComparison.Ordinal) + 1), ignoreCase: false)
            && !Except.Any(glob => FileSystemName.MatchesSimpleExpression(glob, id, ignoreCase: false))
            && (Format is null || Format == spec.FormatExpected(AnswerFormat.Xml))
            && (Classes is null || (AnswerClasses.Of(spec.Requirement, edition) is { } sort && Classes.Contains(sort)));
    }

    /// <summary>Where and what, such as <c>auth xml: status</c> or <c>InvalidParamater.*: code</c>.</summary>
    public override string ToString()
    {
        string?[] where =
        [
            Requirement == "*" ? null : Requirement,
            Variant == "*" ? null : Variant,
            Classes is null ? null : string.Join('/', Classes).ToLowerInvariant(),
            Format?.ToString().ToLowerInvariant(),
        ];
        return $"{string.Join(' ', where.OfType<string>().DefaultIfEmpty("all"))}: {string.Join(", ", Checks)}";
    }
}
