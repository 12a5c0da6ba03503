using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Web.Pages.Organisation;

/// <summary>A page with the form of somebody's absence.</summary>
public abstract class AbsenceFormPage(IMediator mediator) : IntranetPage(mediator)
{
    [BindProperty]
    public AbsenceInput Input { get; set; } = new();

    /// <summary>Who is away.</summary>
    public string Name { get; private set; } = "";

    public AbsenceForm Form { get; private set; } = null!;

    protected override string? FieldOfRule(string code) => code switch
    {
        "organisation.substitute-self" or "organisation.substitution-loops" or "organisation.substitute-is-who-enters" => nameof(AbsenceInput.SubstitutePersonId),
        "organisation.absence-overlaps" => nameof(AbsenceInput.From),
        _ => null,
    };

    protected async Task ReadFormAsync(long personId)
    {
        var of = await SendAsync(new ReadAbsenceForm(personId));
        Name = Texts.Name(of.Person);
        Form = new AbsenceForm(
            Input, [.. Texts.Choices<AbsenceKind>()], of.Substitutes.Items());
    }
}
