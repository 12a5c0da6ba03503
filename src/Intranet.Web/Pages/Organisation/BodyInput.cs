using Intranet.Domain.Organisation;

namespace Intranet.Web.Pages.Organisation;

/// <summary>A body as typed, without its seats.</summary>
public sealed class BodyInput
{
    public string? Code { get; set; }

    public string? NameTh { get; set; }

    public string? NameEn { get; set; }

    public long? SecretariatAgencyId { get; set; }

    public string? OrderNumber { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public NumberingRule Numbering { get; set; }

    public int? DelegationDepth { get; set; } = WorkingGroup.DefaultDelegationDepth;

    internal static BodyInput Of(BodyFacts facts) => new()
    {
        Code = facts.Code,
        NameTh = facts.NameTh,
        NameEn = facts.NameEn,
        SecretariatAgencyId = facts.SecretariatAgencyId,
        OrderNumber = facts.OrderNumber,
        From = facts.From,
        To = facts.To,
        Numbering = facts.Numbering,
        DelegationDepth = facts.DelegationDepth,
    };

    internal BodyFacts ToFacts() => new(
        Typed.Code(Code), Typed.Text(NameTh), Typed.Text(NameEn), SecretariatAgencyId ?? 0, Typed.Optional(OrderNumber), From, To,
        Numbering, DelegationDepth ?? 0);
}
