using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint.Gates;
using Conformance.ReferenceEndpoint.Gates.Orders;
using Conformance.ReferenceEndpoint.Gates.Ownership;
using Conformance.ReferenceEndpoint.Gates.Parameters;
using Conformance.ReferenceEndpoint.Gates.Rights;
using Conformance.ReferenceEndpoint.Gates.Traffic;
using static Conformance.ReferenceEndpoint.Faults.Gates.GateFault;

namespace Conformance.ReferenceEndpoint.Faults.Gates;

/// <summary>Faults about what a caller may do, how often, and what a call may say.</summary>
internal static class RightsFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        // A burst of which nothing is refused has no code to look at.
        Lacking<FlowGate>("flow-never-throttled", Text("从不限流", "No burst is ever throttled."), Missed.Refused("Throttling.FlowControl")),
        Lacking<QuotaGate>("quota-never-spent", Text("调用 quota 永不耗尽", "No quota is ever spent."), Missed.Served("Throttling.Quota")),
        Lacking<ActionAllowedGate>("rights-unchecked", Text("无权的 key 也可调用", "A key without any right may call."),
            Missed.Served("InvalidAction")),
        // The policy does not grant such an action: the next Gate refuses in its own words.
        Lacking<RamSupportGate>("ram-support-unchecked", Text("不区分接口是否支持 RAM", "It is not looked at whether an action can be called by RAM."),
            Missed.Mistaken("Forbidden.NotSupportRAM")),
        // What does not exist is then answered by the action, with status 404 as well.
        Lacking<RamResourceGate>("ram-resources-unchecked", Text("不校验 RAM 资源级授权", "A policy's resources are not looked at."),
            Missed.Served("Forbidden.RAM"), Missed.Mistaken("Forbidden.*NotFound")),
        Lacking<OrderAllowedGate>("sub-user-orders", Text("无权下单的子账号可以下单", "A sub-user may place orders."),
            Missed.Served("Forbidden.SubUser")),
        Lacking<OwnerKnownGate>("owners-unchecked", Text("不校验 OwnerId 与 OwnerAccount", "Any OwnerId and OwnerAccount is accepted."),
            Missed.Served("InvalidOwnerId"), Missed.Served("InvalidOwnerAccount")),
        Lacking<OwnerPairGate>("owner-pair-accepted", Text("可同时使用 OwnerId 与 OwnerAccount", "OwnerId and OwnerAccount may come together."),
            Missed.Served("InvalidOwner")),
        // Without an owner the action fails.
        Lacking<OwnerNamedGate>("owner-not-demanded", Text("未指定 owner 时引发内部错误", "An owner that is not named ends in an internal error."),
            Missed.Mistaken("MissingParameter.Owner", CheckNames.Status)),
        Lacking<ParameterKnownGate>("unknown-parameters-ignored", Text("忽略未知参数", "Unknown parameters are ignored."),
            Missed.Served("UnsupportedParameter.Unknown")),
        Lacking<ParameterAllowedGate>("reserved-parameters-accepted", Text("接受无权使用的参数", "Parameters the caller may not use are accepted."),
            Missed.Served("UnsupportedParameter.NotAuthorized")),
        // What is no number fails where one is needed.
        Lacking<ParameterValueGate>("values-unchecked", Text("不校验业务参数，无效的值引发内部错误", "An invalid value is not noticed and ends in an internal error."),
            Missed.Mistaken("InvalidParameter.Validation", CheckNames.Status)),
    ];

    private static Fault Lacking<T>(string name, LocalText text, params IReadOnlyList<Breach> breaks)
        where T : Gate => New(name, text, gates => gates.Without<T>(), breaks);
}
