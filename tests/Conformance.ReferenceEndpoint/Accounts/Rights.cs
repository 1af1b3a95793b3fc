using System.IO.Enumeration;

namespace Conformance.ReferenceEndpoint.Accounts;

/// <summary>What an account may do; a closed set.</summary>
internal abstract record Rights;

/// <summary>Everything, as the owner of the resources.</summary>
internal sealed record AllRights : Rights;

/// <summary>Nothing at all.</summary>
internal sealed record NoRights : Rights;

/// <summary>What a policy grants to a RAM sub-account.</summary>
internal sealed record PolicyRights(params IReadOnlyList<Grant> Grants) : Rights
{
    public bool Allows(string action) => Grants.Any(g => g.CoversAction(action));

    public bool Allows(string action, string resource) => Grants.Any(g => g.CoversAction(action) && g.CoversResource(resource));
}

/// <summary>A line of a policy, <c>*</c> as glob; resources are written <c>Instance/i-web01</c>.</summary>
internal sealed record Grant(string Action, string Resource)
{
    public bool CoversAction(string action) => FileSystemName.MatchesSimpleExpression(Action, action, ignoreCase: false);

    public bool CoversResource(string resource) => FileSystemName.MatchesSimpleExpression(Resource, resource, ignoreCase: false);
}
