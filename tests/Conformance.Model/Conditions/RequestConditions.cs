namespace Conformance.Model.Conditions;

/// <summary>The signed baseline as it is.</summary>
public sealed record Unchanged : Condition;

/// <summary>A request without any parameter.</summary>
public sealed record BareRequest : Condition;

/// <summary>A common parameter is not sent.</summary>
public sealed record ParameterAbsent(string Parameter) : Condition;

/// <summary>Parameters replaced by, or added with, these values.</summary>
public sealed record ParametersSet(IReadOnlyDictionary<string, string> Values) : Condition;

/// <summary>A common parameter is sent twice, both times with the same value.</summary>
public sealed record ParameterDuplicated(string Parameter) : Condition;

/// <summary>A business parameter has a value it cannot have: the scenario's, else this one in place of a number of the baseline.</summary>
public sealed record BusinessValueInvalid(string Value) : Condition;

/// <summary>The Format parameter is spelt like this.</summary>
public sealed record FormatSpelled(string Spelling) : Condition;

/// <summary>An Accept header asks for the other format.</summary>
public sealed record AcceptHeaderSent : Condition;

/// <summary>The same call once in XML and once in JSON.</summary>
public sealed record BothFormatsAsked : Condition;

/// <summary>The HTTP method of the variant is none of GET and POST.</summary>
public sealed record MethodUnsupported : Condition;

/// <summary>A business parameter (or the nonce) carries this text, encoded on the wire as named.</summary>
public sealed record TextSent(string Text, WireEncoding Encoding) : Condition;

/// <summary>The parameters come in another than the alphabetical order.</summary>
public sealed record ParametersReordered : Condition;

/// <summary>A POST carries some parameters in its query and the others in its form body.</summary>
public sealed record ParametersSplit(BodyFraming Framing) : Condition;

/// <summary>The signed baseline this many times at once.</summary>
public sealed record SentTogether(int Count) : Condition;

/// <summary>Two conditions at once: which error wins is only observed.</summary>
public sealed record BothConditions(Condition First, Condition Second) : Condition;
