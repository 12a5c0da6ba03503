using System.Globalization;
using Intranet.Domain.Complaints;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Web.Files;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints;

/// <summary>Takes in a case at the counter or the telephone, top to bottom by the keyboard alone.</summary>
[Authorize(Policy = ComplaintsPermissions.Register)]
public sealed class NewModel(IMediator mediator, FormFiles formFiles, IBusinessClock clock, IStringLocalizer<ComplaintsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty]
    public ComplaintInput Input { get; set; } = new();

    /// <summary>Pressed after the cases like it were shown.</summary>
    [BindProperty]
    public bool IsNew { get; set; }

    public IntakeChoices Given { get; private set; } = null!;

    public SimilarCaseList Similar { get; private set; } = SimilarCaseList.None;

    public IEnumerable<SelectListItem> Centres => Given.Centres.Select(c => new SelectListItem(Texts.Name(c.Name), Id(c.AgencyId)));

    public IEnumerable<SelectListItem> Categories => Given.Categories.Select(c => new SelectListItem(LabelOf(c), Id(c.Id)));

    public IEnumerable<SelectListItem> Areas => Given.Areas.SelectMany(area =>
    {
        var group = new SelectListGroup { Name = texts["new.area.district", Texts.Name(area.Name)] };
        return area.Parts.Select(p => new SelectListItem(texts["new.area.subdistrict", p.Name], p.Code) { Group = group })
            .Prepend(new SelectListItem(texts["new.area.whole", Texts.Name(area.Name)], area.Code) { Group = group });
    });

    public IEnumerable<SelectListItem> Agencies => Given.Agencies.Select(a => new SelectListItem(Texts.Name(a.Name), Id(a.Id)));

    /// <summary>The channel a clerk usually takes in by, to begin with.</summary>
    public async Task OnGetAsync(IntakeChannel? channel)
    {
        Given = await SendAsync(new ReadIntakeChoices());
        (Input.Channel, Input.ReceivedOn) = (channel ?? IntakeChannel.WalkIn, clock.Today);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Given = await SendAsync(new ReadIntakeChoices());
        var uploaded = await formFiles.TakeAsync(Input.Papers, "Input.Papers", ModelState, HttpContext.RequestAborted);
        var sent = await TrySendAsync(() => CommandOf(uploaded));
        if (!sent.Accepted)
        {
            // Whatever is missing, who is at the counter sees at once what the case may be the same as.
            Similar = await SendAsync(new ReadSimilarCases(CommandOf([])));
            return Page();
        }

        Done = texts["new.done", sent.Result!.Number];
        return RedirectToPage("Details", new { id = sent.Result.Id });
    }

    protected override string? FieldOfRule(string code) => code switch
    {
        "complaints.no-such-category" or "complaints.category-stopped" or "complaints.questions-first" => nameof(Input.CategoryId),
        "complaints.no-such-place" => nameof(Input.Area),
        "complaints.not-your-centre" => nameof(Input.CentreId),
        "complaints.centre-accused" => nameof(Input.AccusedAgencyId),
        _ => null,
    };

    protected override string FieldOf(string property) => property == "Entry.Accused.Words" ? nameof(Input.Accused) : base.FieldOf(property);

    private RegisterComplaint CommandOf(IReadOnlyList<UploadedFile> papers)
    {
        var centre = Given.Centres is [var only] ? only.AgencyId : Input.CentreId;
        return new RegisterComplaint(centre, Input.ToEntry(Given.PlaceOf(Input.Area, Input.Words)), Input.ToComplainant(), papers, OperationId)
        {
            Answers = Input.QuestionsOf == Input.CategoryId ? Input.Answers : null,
            AsksBack = true,
            IsNew = IsNew,
        };
    }

    // Where nothing is registered, nothing is promised.
    private string LabelOf(IntakeChoices.Category category)
    {
        var name = category.Above is { } above ? texts["new.category.below", Texts.Name(above), Texts.Name(category.Name)].Value : Texts.Name(category.Name);
        return category.Stop is null ? texts["new.category.days", name, Texts.Days(category.Promise)] : name;
    }

    private static string Id(long id) => id.ToString(CultureInfo.InvariantCulture);
}
