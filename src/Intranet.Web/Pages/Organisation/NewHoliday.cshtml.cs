using Intranet.Domain.Calendar;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

[Authorize(Policy = OrganisationPermissions.Manage)]
public sealed class NewHolidayModel(IMediator mediator, IStringLocalizer<OrganisationPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty]
    public HolidayInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Kinds => [.. Enum.GetValues<HolidayKind>().Select(k => new SelectListItem(texts[$"HolidayKind.{k}"], k.ToString()))];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var sent = await TrySendAsync(() => new DeclareHoliday(
            Input.Date, Typed.Text(Input.NameTh), Typed.Optional(Input.NameEn), Input.Kind, Typed.Optional(Input.Source), OperationId));
        if (!sent.Accepted) return Page();

        Done = texts["new-holiday.done", Texts.LongDate(Input.Date)];
        return LocalRedirect($"{OrganisationLinks.Holidays}?year={FiscalYear.Of(Input.Date).Number}");
    }

    protected override string? FieldOfRule(string code) => code == "organisation.holiday-known" ? nameof(HolidayInput.Date) : null;

    /// <summary>A holiday as typed.</summary>
    public sealed class HolidayInput
    {
        public DateOnly Date { get; set; }

        public string? NameTh { get; set; }

        public string? NameEn { get; set; }

        public HolidayKind Kind { get; set; } = HolidayKind.Special;

        public string? Source { get; set; }
    }
}
