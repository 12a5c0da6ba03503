using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Privacy;
using Intranet.Web.Papers;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Privacy;

/// <summary>บันทึกการเข้าถึงข้อมูลส่วนบุคคล: who read what of whom, when, and why.</summary>
[Authorize(Policy = PrivacyPermissions.Oversee)]
public sealed class AccessModel(IMediator mediator, IStringLocalizer<PrivacyPageTexts> texts) : IntranetPage(mediator)
{
    // More than a person reads; who needs more asks for a shorter period.
    private const int MostInFile = 5000;

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Reader { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Number { get; set; }

    public ReadingList List { get; private set; } = new([], Next: null);

    public bool IsFiltered => From is not null || To is not null || !string.IsNullOrWhiteSpace(Reader) || !string.IsNullOrWhiteSpace(Number);

    public async Task OnGetAsync(long? at, long? after)
    {
        if (Asked(LogCursor.Of(at, after)) is { } asked) List = await SendAsync(asked);
    }

    public async Task<IActionResult> OnGetXlsxAsync()
    {
        if (Asked(after: null) is not { } asked) return Page();
        var rows = (await SendAsync(asked with { Most = MostInFile })).Rows;
        var sheet = new Sheet(
            texts["access.title"], [texts["access.title"]],
            [
                new(texts["column.at"], 20), new(texts["column.reader"], 30), new(texts["column.agency"], 30), new(texts["column.number"], 20), new(texts["column.what"], 24), new(texts["column.reason"], 40),
            ],
            [
                .. rows.Select(r => new object?[]
                {
                    Texts.DateTime(r.At), r.Reader is { } by ? Texts.Name(by) : texts["system"].Value, r.Agency is { } agency ? Texts.Name(agency) : null, r.Number.Text, texts[$"what.{r.What}"].Value, r.Reason,
                }),
            ]);
        return SheetXlsx.File(texts["access.title"], sheet);
    }

    public string LinkTo(LogCursor? after = null, string? handler = null)
    {
        var query = new Dictionary<string, string?>
        {
            ["from"] = From is { } from ? ThaiDate.Iso(from) : null, ["to"] = To is { } to ? ThaiDate.Iso(to) : null, ["reader"] = Reader, ["number"] = Number, ["handler"] = handler,
        };
        after?.AddTo(query);
        return QueryHelpers.AddQueryString("/privacy/access", query.Where(q => !string.IsNullOrWhiteSpace(q.Value)));
    }

    // A number that is none finds nothing, rather than everything.
    private ListReadings? Asked(LogCursor? after)
    {
        var number = TypedNumber.Of(Number);
        if (!string.IsNullOrWhiteSpace(Number) && number is null) ModelState.AddModelError(nameof(Number), texts["number.not-understood"]);
        return ModelState.IsValid ? new ListReadings(From, To, Reader, number, after) : null;
    }
}
