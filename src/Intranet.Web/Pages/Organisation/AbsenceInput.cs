using Intranet.Domain.Organisation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Intranet.Web.Pages.Organisation;

/// <summary>An absence as typed.</summary>
public sealed class AbsenceInput
{
    public AbsenceKind Kind { get; set; }

    public DateOnly From { get; set; }

    public DateOnly To { get; set; }

    public long? SubstitutePersonId { get; set; }

    public string? Note { get; set; }

    public AbsenceTerms Terms => new(Kind, From, To, SubstitutePersonId, Typed.Optional(Note));
}

/// <summary>What the form of an absence shows.</summary>
public sealed record AbsenceForm(AbsenceInput Input, IReadOnlyList<SelectListItem> Kinds, IReadOnlyList<SelectListItem> Substitutes);
