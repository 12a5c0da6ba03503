using Intranet.Domain.Organisation;

namespace Intranet.Web.Pages.Organisation;

/// <summary>An agency as it is typed; the head's title only of a new one.</summary>
public sealed class AgencyInput
{
    public string? Code { get; set; }

    public string? NameTh { get; set; }

    public string? NameEn { get; set; }

    public string? ShortNameTh { get; set; }

    public AgencyKind? Kind { get; set; }

    public string? MinistryTh { get; set; }

    public string? DocumentCode { get; set; }

    public int? Precedence { get; set; }

    public long? ParentAgencyId { get; set; }

    public long? SupervisorPostId { get; set; }

    public string? HeadTitleTh { get; set; }

    public string? HeadTitleEn { get; set; }

    // A kind outside the list is refused as missing.
    public AgencyFacts ToFacts() => new(
        Typed.Code(Code), Typed.Text(NameTh), Typed.Text(NameEn), Typed.Text(ShortNameTh), Kind ?? (AgencyKind)(-1), Typed.Optional(MinistryTh),
        Typed.Optional(Typed.Code(DocumentCode)), Precedence ?? 0, ParentAgencyId, SupervisorPostId);

    public RegisterAgency ToRegister(Guid operationId)
    {
        var f = ToFacts();
        return new RegisterAgency(
            f.Code, f.NameTh, f.NameEn, f.ShortNameTh, f.Kind, f.MinistryTh, f.DocumentCode, f.Precedence,
            Typed.Text(HeadTitleTh), Typed.Text(HeadTitleEn), operationId, f.ParentAgencyId, f.SupervisorPostId);
    }
}
