namespace Conformance.SelfTests.OtherGateway.Entrance;

/// <summary>One parameter as it came: decoded, and its piece of the wire as sent.</summary>
internal sealed record Field(string Name, string Value, string Raw, FieldPlace Place);

/// <summary>Where a parameter came.</summary>
internal enum FieldPlace
{
    Query,
    Body,
}
