using Conformance.Probe.Requests;
using Conformance.SelfTests.JudgingTests.Properties;
using CsCheck;

namespace Conformance.SelfTests.ProbeTests.Properties;

/// <summary>Generates sets of parameters: any Unicode text in names and values, empty values, no name twice.</summary>
internal static class AnyParameters
{
    public static readonly Gen<string> Text = Gen.Frequency(
        (3, Gen.Char.AlphaNumeric.Select(c => $"{c}")),
        (2, Gen.Char[' ', '~'].Select(c => $"{c}")),
        (2, Gen.OneOf("%20", "%", "+", "&", "=", "*", "'", "~", "%2F", " ", "a=b&c", "\r\n", "\0", "\u007F")),
        (1, Gen.OneOf("统一", "é", "e\u0301", "ß", "İ", "😀", "👨‍👩‍👧", "\uFFFD", "\uFEFF", "\u2028", "𐐷")))
        .Array[0, 8].Select(string.Concat);

    public static readonly Gen<Parameter> One = Gen.Select(
        Gen.OneOf(Text.Select(t => $"{t}n"), Gen.OneOf("Action", "action", "Timestamp", "Filter.1", "Filter-1", "Filter_1", "Filter.10")), Text, (name, value) => new Parameter(name, value));

    public static readonly Gen<Parameter[]> Set = One.Array[0, 7].Select(all => all.DistinctBy(p => p.Name).ToArray());

    /// <summary>A set, and what it is with one value or name replaced, one parameter removed or added.</summary>
    public static readonly Gen<(Parameter[] Before, Parameter[] After)> Changed = Gen.Select(Set, One, One, Gen.Int[0, 3], Gen.Int[0, 5], (set, one, other, way, how) =>
    {
        Parameter[] before = [.. set.Where(p => p.Name != one.Name && p.Name != other.Name), one];
        return (Before: before, After: (Parameter[])(way switch
        {
            0 => [.. before[..^1], one with { Value = Near(one.Value, other.Value, how) }],
            1 => [.. before[..^1], one with { Name = Near(one.Name, other.Name, how) }],
            2 => before[..^1],
            _ => [.. before, other],
        }));
    }).Where(sets => sets.After.DistinctBy(p => p.Name).Count() == sets.After.Length && !sets.After.ToHashSet().SetEquals(sets.Before));

    public static readonly Gen<string> Secret = Text;

    public static readonly Gen<string> Method = Gen.OneOf("GET", "POST", "PUT", "DELETE", "HEAD");

    // Another text, or one a careless signer takes for the same.
    private static string Near(string text, string other, int how) => how switch
    {
        0 => other,
        1 => text + " ",
        2 => " " + text,
        3 => text.ToUpperInvariant(),
        4 => Uri.UnescapeDataString(text),
        _ => text.Replace(' ', '+'),
    };

    public static string Shown(IEnumerable<Parameter> set) => string.Join(", ", set.Select(p => $"({Printed.Of(p.Name)}, {Printed.Of(p.Value)})"));
}
