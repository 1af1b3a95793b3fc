using Conformance.Model.Conditions;
using Conformance.Model.Specification;

namespace Conformance.Reporting.Texts;

/// <summary>In which way a signature is wrong, in a sentence.</summary>
internal static class SignatureTexts
{
    public static LocalText Of(SignatureFlaw flaw, string optional) => flaw switch
    {
        SignatureFlaw.Random => Text("Signature 是长度相同的随机值", "Signature is a random value of the right length"),
        SignatureFlaw.Truncated => Text("Signature 被截去末尾四个字符", "the last four characters of Signature are cut off"),
        SignatureFlaw.OtherCase => Text("Signature 的大小写被对调", "Signature is sent with its letter case swapped"),
        SignatureFlaw.OtherMethod => Text("Signature 是为另一 HTTP 方法计算的", "Signature was made for the other HTTP method"),
        SignatureFlaw.ForeignSecret => Text("Signature 是用随机密钥计算的", "Signature was made with a random secret"),
        SignatureFlaw.OtherAccountsSecret => Text("Signature 是用另一个账号的密钥计算的", "Signature was made with the secret of another account"),
        SignatureFlaw.AddedParameter => Text($"签名之后加入 {optional}", $"{optional} is added after signing"),
        SignatureFlaw.ChangedValue => Text($"签名之后改变 {optional} 的值", $"the value of {optional} is changed after signing"),
        SignatureFlaw.RemovedParameter => Text($"签名之后移除 {optional}", $"{optional} is removed after signing"),
        _ => throw new InvalidOperationException($"no words for the signature flaw {flaw}"),
    };

    private static LocalText Text(string zh, string en) => new() { Zh = zh, En = en };
}
