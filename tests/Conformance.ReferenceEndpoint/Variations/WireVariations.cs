using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Answers;

namespace Conformance.ReferenceEndpoint.Variations;

/// <summary>Other ways to send the same answer.</summary>
internal static class WireVariations
{
    public static IReadOnlyList<Variation> All { get; } = [Chunked(), ClosedConnections()];

    private static Variation Chunked() => new()
    {
        Name = "chunked",
        Text = new LocalText { Zh = "以 chunked 方式传输回答", En = "Answers are sent chunked, without a Content-Length." },
        OnWire = (_, wire) => wire with { Framing = Framing.Chunked },
    };

    private static Variation ClosedConnections() => new()
    {
        Name = "closed-connections",
        Text = new LocalText { Zh = "每次回答后关闭连接", En = "The connection is closed after every answer." },
        OnWire = (_, wire) => wire with { Persistence = Persistence.Close },
    };
}
