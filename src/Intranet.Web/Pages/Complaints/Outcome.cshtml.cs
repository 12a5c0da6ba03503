using System.Globalization;
using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints;

/// <summary>After a case has ended: the complainant is told, and what they say to it; or it is taken up again.</summary>
public sealed class OutcomeModel(IMediator mediator, IBusinessClock clock, IStringLocalizer<ComplaintsPageTexts> texts) : CasePage(mediator, texts)
{
    [BindProperty]
    public OutcomeInput Input { get; set; } = new();

    public IEnumerable<SelectListItem> Scores =>
        Enumerable.Range(1, 5).Reverse().Select(n => new SelectListItem(PageTexts[$"outcome.score.{n}"], n.ToString(CultureInfo.InvariantCulture)));

    public Task<IActionResult> OnPostTellAsync() => ActAsync(() => new TellComplainant(Id, Revision, Input.By, Input.On, Input.Note, OperationId), "outcome.told");

    public Task<IActionResult> OnPostConfirmAsync() => ActAsync(() => new ConfirmClosure(Id, Revision, Input.Satisfaction, OperationId), "outcome.confirmed");

    public Task<IActionResult> OnPostReopenAsync() =>
        ActAsync(() => new ReopenComplaint(Id, Revision, Input.Reason ?? "", Input.IsAskedByComplainant, OperationId), "outcome.reopened");

    protected override bool IsOpenTo(CaseWork work) => work.IsHandler && work.Case.Status.IsEnded();

    protected override Task PrepareAsync()
    {
        (Input.By, Input.On) = (ToldBy.Telephone, clock.Today);
        return Task.CompletedTask;
    }

    public sealed class OutcomeInput
    {
        public ToldBy By { get; set; }

        public DateOnly? On { get; set; }

        public string? Note { get; set; }

        public int? Satisfaction { get; set; }

        public string? Reason { get; set; }

        public bool IsAskedByComplainant { get; set; }
    }
}
