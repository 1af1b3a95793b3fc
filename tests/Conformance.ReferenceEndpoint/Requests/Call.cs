using System.Globalization;
using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Accounts;
using Conformance.ReferenceEndpoint.Actions;

namespace Conformance.ReferenceEndpoint.Requests;

/// <summary>A request with what the endpoint knows about it; Gates judge it, an action serves it.</summary>
internal sealed record Call
{
    /// <summary>The business parameter by which an action knows a call that comes again.</summary>
    public const string ClientToken = "ClientToken";

    private const string DefaultRegion = "cn-hangzhou";

    public required string RequestId { get; init; }

    public required ReceivedRequest Request { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The account its AccessKeyId belongs to; null where there is none.</summary>
    public required Account? Account { get; init; }

    /// <summary>The action its Action parameter names; null where there is none.</summary>
    public required ActionSpec? Action { get; init; }

    /// <summary>As the Format parameter says, in any letter case; XML where it says anything but JSON (rules, clause 2).</summary>
    public AnswerFormat Format => string.Equals(this[CommonParameter.Format], "json", StringComparison.OrdinalIgnoreCase)
        ? AnswerFormat.Json
        : AnswerFormat.Xml;

    public string RegionId => this[CommonParameter.RegionId] ?? DefaultRegion;

    public string? this[string parameter] => Request.Parameters[parameter];

    /// <summary>The value of a number that passed the Gates.</summary>
    public long Number(string parameter, long absent) =>
        this[parameter] is { } value ? long.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) : absent;
}
