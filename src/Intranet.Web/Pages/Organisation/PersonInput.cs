using Intranet.Domain.Organisation;

namespace Intranet.Web.Pages.Organisation;

/// <summary>A person as typed.</summary>
public sealed class PersonInput
{
    public string? TitleTh { get; set; }

    public string? FirstTh { get; set; }

    public string? LastTh { get; set; }

    public string? NameEn { get; set; }

    public string? PositionTh { get; set; }

    public string? LevelTh { get; set; }

    public string? PositionEn { get; set; }

    public long? AgencyId { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public int? Precedence { get; set; }

    internal PersonName Name => new(Typed.Text(TitleTh), Typed.Text(FirstTh), Typed.Text(LastTh), Typed.Text(NameEn));

    internal PersonPosition Position => new(Typed.Text(PositionTh), Typed.Optional(LevelTh), Typed.Text(PositionEn));

    internal PersonContact Contact => new(Typed.Optional(Email), Typed.Optional(Phone));
}
