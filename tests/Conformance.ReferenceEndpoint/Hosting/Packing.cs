using System.IO.Compression;
using Conformance.ReferenceEndpoint.Answers;
using Microsoft.AspNetCore.Http;

namespace Conformance.ReferenceEndpoint.Hosting;

/// <summary>Makes the bytes that go over the wire, and the headers that tell how to take them.</summary>
internal static class Packing
{
    public static byte[] Pack(Wire wire, string acceptEncoding, IHeaderDictionary headers)
    {
        var coding = Token(wire.Coding);
        var isTaken = coding is not null && acceptEncoding.Contains(coding, StringComparison.OrdinalIgnoreCase);
        var body = isTaken ? Compress(wire) : wire.Body;
        if (isTaken)
            headers.ContentEncoding = coding;
        if (wire.Framing == Framing.Length)
            headers.ContentLength = body.Length;
        if (wire.Persistence == Persistence.Close)
            headers.Connection = "close";
        return body;
    }

    private static string? Token(ContentCoding coding) => coding switch
    {
        ContentCoding.Identity => null,
        ContentCoding.Gzip => "gzip",
        ContentCoding.Brotli => "br",
        _ => throw new InvalidOperationException($"no token for {coding}"),
    };

    private static byte[] Compress(Wire wire)
    {
        using var packed = new MemoryStream();
        using (Stream packer = wire.Coding == ContentCoding.Gzip
            ? new GZipStream(packed, CompressionLevel.Fastest)
            : new BrotliStream(packed, CompressionLevel.Fastest))
        {
            packer.Write(wire.Body);
        }

        return packed.ToArray();
    }
}
