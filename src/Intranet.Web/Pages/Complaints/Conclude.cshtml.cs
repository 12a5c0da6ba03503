using Intranet.Domain.Complaints;
using Intranet.Web.Pages.Inquiries;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints;

/// <summary>Puts up to the superior that the case ends; what is no complaint an officer answers at once.</summary>
public sealed class ConcludeModel(IMediator mediator, IStringLocalizer<ComplaintsPageTexts> texts) : CasePage(mediator, texts)
{
    private IReadOnlyList<ReasonChoice> _reasons = [];

    [BindProperty]
    public ConcludeInput Input { get; set; } = new();

    /// <summary>What committees found out about the case, to be concluded from.</summary>
    public CaseInquiriesView Inquiries { get; private set; } = null!;

    public IEnumerable<SelectListItem> Reasons =>
        _reasons.Select(r => new SelectListItem(IsAtOnce && r.IsAtOnce ? PageTexts["conclude.reason.at-once", Texts.Name(r.Name)] : Texts.Name(r.Name), Text(r.Id)));

    /// <summary>Whether the officer answers it without an order.</summary>
    public bool IsAtOnce => Work.Case.Nature is not (CaseNature.Complaint or CaseNature.ImmediateRelief) && Work.Case.Status is CaseStatus.Registered or CaseStatus.Screening;

    public Task<IActionResult> OnPostAsync() =>
        ActAsync(() => new PutUpClosure(Id, Revision, Input.ReasonId ?? 0, Input.Note ?? "", Input.OutsideBody, OperationId), "conclude.done");

    public Task<IActionResult> OnPostAtOnceAsync() =>
        ActAsync(() => new AnswerComplaintAtOnce(Id, Revision, Input.ReasonId ?? 0, Input.Note ?? "", OperationId), "conclude.done-at-once");

    protected override bool IsOpenTo(CaseWork work) => work.MayPutUp;

    protected override async Task ReadChoicesAsync()
    {
        _reasons = await SendAsync(new ReadClosingReasons());
        Inquiries = CaseInquiriesView.Of(Work, await SendAsync(new ReadCaseInquiries(Id)));
    }

    protected override string FieldOf(string property) => property == nameof(AnswerComplaintAtOnce.Summary) ? nameof(Input.Note) : base.FieldOf(property);

    protected override string? FieldOfRule(string code) => code switch
    {
        "complaints.no-such-reason" or "complaints.needs-order" => nameof(Input.ReasonId),
        "complaints.name-outside-body" => nameof(Input.OutsideBody),
        _ => null,
    };

    public sealed class ConcludeInput
    {
        public long? ReasonId { get; set; }

        public string? Note { get; set; }

        public string? OutsideBody { get; set; }
    }
}
