namespace Conformance.ReferenceEndpoint.Answers;

/// <summary>The data of an answer, one tree for both formats; a closed set.</summary>
internal abstract record Data;

/// <summary>A text leaf.</summary>
internal sealed record Text(string Value) : Data;

/// <summary>A number; a JSON number.</summary>
internal sealed record Number(long Value) : Data;

/// <summary>Named members in their order.</summary>
internal sealed record Fields(params IReadOnlyList<Member> Members) : Data;

/// <summary>Repeated elements of one name; in JSON an array under that name: <c>{"Region":[…]}</c>.</summary>
internal sealed record Listing(string ItemName, IReadOnlyList<Data> Items) : Data;

/// <summary>A name with its data.</summary>
internal sealed record Member(string Name, Data Data)
{
    public Member(string name, string text)
        : this(name, new Text(text))
    {
    }

    public Member(string name, long number)
        : this(name, new Number(number))
    {
    }
}
