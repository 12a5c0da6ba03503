using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints;

/// <summary>The complainant is asked for what is missing, and answers; in between no day counts.</summary>
public sealed class AskModel(IMediator mediator, IBusinessClock clock, IStringLocalizer<ComplaintsPageTexts> texts) : CasePage(mediator, texts)
{
    [BindProperty]
    public AskInput Input { get; set; } = new();

    public CaseNotes Notes { get; private set; } = null!;

    public Task<IActionResult> OnPostQuestionAsync() => ActAsync(() => new AskComplainant(Id, Revision, Input.Question ?? "", Input.By, Input.On, OperationId), "ask.asked");

    public Task<IActionResult> OnPostAnswerAsync() => ActAsync(() => new TakeComplainantAnswer(Id, Revision, Input.Answer ?? "", Input.On, OperationId), "ask.answered");

    protected override bool IsOpenTo(CaseWork work) => work.MayHandle;

    protected override async Task ReadChoicesAsync() => Notes = await SendAsync(new ReadCaseNotes(Id));

    protected override Task PrepareAsync()
    {
        (Input.By, Input.On) = (ToldBy.Telephone, clock.Today);
        return Task.CompletedTask;
    }

    protected override string? FieldOfRule(string code) => code is "complaints.answered-before-asked" or "complaints.asked-too-early" ? nameof(Input.On) : null;

    public sealed class AskInput
    {
        public string? Question { get; set; }

        public string? Answer { get; set; }

        public ToldBy By { get; set; }

        public DateOnly? On { get; set; }
    }
}
