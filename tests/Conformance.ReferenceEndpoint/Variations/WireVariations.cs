using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint.Answers;

namespace Conformance.ReferenceEndpoint.Variations;

/// <summary>Other ways to send the same answer.</summary>
internal static class WireVariations
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static IReadOnlyList<Variation> All { get; } =
    [
        Variation.Of("framing", "chunked", "以 chunked 方式传输回答", "Answers are sent chunked, without a Content-Length.") with
        {
            OnWire = (_, wire) => wire with { Framing = Framing.Chunked },
        },
        Variation.Of("connection", "closed-connections", "每次回答后关闭连接", "The connection is closed after every answer.") with
        {
            OnWire = (_, wire) => wire with { Persistence = Persistence.Close },
        },
        Packed("gzip", ContentCoding.Gzip),
        Packed("brotli", ContentCoding.Brotli),
        Variation.Of("end of body", "trailing-newline", "回答末尾有一个换行符", "A line break follows the body.") with
        {
            OnWire = (_, wire) => wire with { Body = [.. wire.Body, (byte)'\n'] },
        },
        Variation.Of("start of body", "byte-order-mark", "回答以 UTF-8 BOM 开头", "The body begins with the byte order mark of UTF-8.") with
        {
            Warns = [new() { Checks = [CheckNames.Format] }],
            OnWire = (_, wire) => wire with { Body = [.. ByteOrderMark, .. wire.Body] },
        },
    ];

    private static Variation Packed(string name, ContentCoding coding) =>
        Variation.Of("coding", name, $"调用方接受时以 {name} 压缩回答", $"Answers are packed by {name} where the caller takes it.") with
        {
            OnWire = (_, wire) => wire with { Coding = coding },
        };
}
