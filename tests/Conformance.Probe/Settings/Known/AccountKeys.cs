using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Values;
using static Conformance.Probe.Settings.Known.KeyShapes;

namespace Conformance.Probe.Settings.Known;

/// <summary>The section <c>Accounts</c>.</summary>
internal static class AccountKeys
{
    /// <summary>The accounts that the table's conditions name (contract §3).</summary>
    public static readonly string[] DefaultNames =
        ["Main", "Disabled", "QuotaExhausted", "NoPermission", "Ram", "SubUser", "NoBalance", "Unverified", "Flow"];

    public static NamesNode Accounts { get; } = new(
        Both("账号，名称自定，供场景引用；密钥请放在环境变量或 user secrets 中",
            "Accounts by a free name that scenarios refer to; secrets belong in variables or user secrets"),
        NameKind.Account,
        Section("一个账号", "One account",
        [
            new("AccessKeyId", Value("AccessKey ID", "AccessKey id", TextRules.KeyId)),
            new("AccessKeySecret", Value("AccessKey Secret，至少 6 个字符", "AccessKey secret, at least 6 characters", TextRules.Secret)),
            new("SecurityToken", Value("STS 令牌", "Token of a temporary key", TextRules.Secret)),
        ]));
}
