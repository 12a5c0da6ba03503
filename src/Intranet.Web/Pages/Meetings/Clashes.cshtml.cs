using Intranet.Domain.Meetings;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Web.Pages.Meetings;

/// <summary>The check of a form that is being filled in, as a piece of that page.</summary>
[Authorize(Policy = MeetingsPermissions.Arrange)]
public sealed class ClashesModel(IMediator mediator) : TimeFormPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public MeetingInput Input { get; set; } = new();

    /// <summary>The form that asks has such a field.</summary>
    public bool Has(string field) => Request.Query.ContainsKey($"{nameof(Input)}.{field}");

    /// <param name="but">The meeting on the form, where it exists already.</param>
    public Task OnGetAsync(long? but) => CheckAsync(Input, Input.BodyIds, but);
}
