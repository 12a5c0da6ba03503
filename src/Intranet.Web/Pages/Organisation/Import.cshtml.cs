using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

/// <summary>Brings agencies or people in from a spreadsheet: upload, look at what would change, confirm.</summary>
[Authorize(Policy = OrganisationPermissions.Manage)]
[RequestSizeLimit(MaxRequest)]
public sealed class ImportModel(IMediator mediator, IDataProtectionProvider protection, IStringLocalizer<OrganisationPageTexts> texts) : IntranetPage(mediator)
{
    private const int MaxRequest = 4 * ImportSheet.MaxBytes;
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [BindNever]
    public ImportInput Input { get; set; } = new();

    /// <summary>What the spreadsheet would do; null before one is uploaded.</summary>
    public ImportPlan? Plan { get; private set; }

    public IReadOnlyList<string> Ignored { get; private set; } = [];

    public string Payload { get; private set; } = "";

    public void OnGet(ImportKind kind) => Input.Kind = kind;

    public IActionResult OnGetTemplate(ImportKind kind) =>
        File(ImportSheet.Template(kind, column => texts[$"import.column.{column}"]), Xlsx, $"{Kebab(kind)}.xlsx");

    public async Task<IActionResult> OnPostPreviewAsync([Bind(Prefix = nameof(Input))] ImportInput input)
    {
        Input.Kind = input.Kind;
        ImportSheet? sheet = null;
        var sent = await TrySendAsync(() =>
        {
            sheet = ImportSheet.Read(input.File, input.Kind);
            return new PreviewImport(input.Kind, sheet.Rows);
        });
        if (sent.Accepted) Show(input.Kind, sheet!.Rows, sent.Result!, sheet.Ignored);
        return Page();
    }

    public async Task<IActionResult> OnPostApplyAsync(string? payload)
    {
        if (ImportPayload.Open(payload, protection, Actor.PersonId ?? 0) is not { } looked)
        {
            ModelState.AddModelError(string.Empty, Texts.Refusal("organisation.import-expired", []));
            return Page();
        }

        var sent = await TrySendAsync(() => new ApplyImport(looked.Kind, looked.Rows, looked.Fingerprint, OperationId));
        if (!sent.Accepted)
        {
            Input.Kind = looked.Kind;
            Show(looked.Kind, looked.Rows, await SendAsync(new PreviewImport(looked.Kind, looked.Rows)), []);
            return Page();
        }

        Done = texts["import.done", sent.Result!.Added, sent.Result.Changed];
        return LocalRedirect(looked.Kind == ImportKind.Agencies ? OrganisationLinks.Agencies : OrganisationLinks.People);
    }

    /// <summary>A value as the pages write it.</summary>
    public string Shown(ImportChange change, string? value) =>
        value is null ? texts["import.empty"]
        : change.Column == ImportColumns.Kind && Enum.TryParse<AgencyKind>(value, out var kind) ? Texts.Name(kind)
        : value;

    private static string Kebab(ImportKind kind) => kind == ImportKind.Agencies ? "agencies" : "people";

    private void Show(ImportKind kind, IReadOnlyList<ImportRow> rows, ImportPlan plan, IReadOnlyList<string> ignored)
    {
        (Plan, Ignored) = (plan, ignored);
        Payload = new ImportPayload(kind, rows, plan.Fingerprint).Seal(protection, Actor.PersonId ?? 0);
    }

    public sealed class ImportInput
    {
        public ImportKind Kind { get; set; }

        public IFormFile? File { get; set; }
    }
}
