using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.ComplaintSettings;

/// <summary>Enters a district with its subdistricts, or corrects them.</summary>
public sealed class DistrictModel(IMediator mediator, RecordHistory history, IStringLocalizer<ComplaintSettingsPageTexts> texts) : IntranetPage(mediator)
{
    /// <summary>The district's code; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public DistrictInput Input { get; set; } = new();

    public AreaRow? Known { get; private set; }

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await ReadAsync();
        if (Known is not null) Input = DistrictInput.Of(Known);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        var sent = await TrySendAsync(() => new EnterDistricts([Input.ToEntry(Known?.Code)], OperationId));
        if (!sent.Accepted) return Page();

        Done = texts["area.done"];
        return LocalRedirect("/complaints/areas");
    }

    // Whatever is wrong with a subdistrict stands beside the one field in which they are typed.
    protected override string FieldOf(string property) =>
        property.Contains(nameof(DistrictInput.Subdistricts), StringComparison.Ordinal) ? nameof(DistrictInput.Subdistricts) : base.FieldOf(property);

    protected override string? FieldOfRule(string code) => code == "organisation.subdistrict-elsewhere" ? nameof(DistrictInput.Subdistricts) : null;

    private async Task ReadAsync()
    {
        if (Code is null) return;

        Known = (await SendAsync(new ReadAreas())).FirstOrDefault(a => a.Code == Code) ?? throw new RecordNotFound();
        History = await history.ReadAsync(RecordTypes.Ref<District>(Known.Id), HttpContext.RequestAborted);
    }

    /// <summary>A district as typed, with its subdistricts one a line, as they come from a list: "990101 ธารทอง".</summary>
    public sealed class DistrictInput
    {
        public string? Code { get; set; }

        public string? NameTh { get; set; }

        public string? NameEn { get; set; }

        public string? Subdistricts { get; set; }

        public static DistrictInput Of(AreaRow known) => new()
        {
            NameTh = known.NameTh, NameEn = known.NameEn, Subdistricts = string.Join('\n', known.Subdistricts.Select(s => $"{s.Code} {s.NameTh}")),
        };

        public DistrictEntry ToEntry(string? known) => new(
            known ?? ThaiText.FoldDigits(CategoryInput.Text(Code)), CategoryInput.Text(NameTh), CategoryInput.Text(NameEn),
            [.. (Subdistricts ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Line)]);

        private static SubdistrictEntry Line(string line) =>
            line.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var code, var name]
                ? new SubdistrictEntry(ThaiText.FoldDigits(code), name)
                : new SubdistrictEntry(line, "");
    }
}
