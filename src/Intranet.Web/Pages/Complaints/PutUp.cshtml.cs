using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using Intranet.Domain.Referrals;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints;

/// <summary>Puts up to the superior which agencies the case goes to, and what each reads of it.</summary>
public sealed class PutUpModel(IMediator mediator, IStringLocalizer<ComplaintsPageTexts> texts) : CasePage(mediator, texts)
{
    private const int Rows = 5;

    private IReadOnlyList<AgencyChoice> _agencies = [];

    /// <summary>What may go along.</summary>
    public PaperChoices Papers { get; private set; } = null!;

    [BindProperty]
    public PutUpInput Input { get; set; } = new();

    /// <summary>Whether the agencies shown first are those that a rule advises.</summary>
    public bool IsAdvised { get; private set; }

    public IEnumerable<SelectListItem> Agencies => _agencies.Select(a => new SelectListItem(Texts.Name(a.Name), Text(a.Id)));

    public Task<IActionResult> OnPostAsync()
    {
        while (Input.To.Count < Rows) Input.To.Add(new AgencyRow());
        return ActAsync(() => new PutUpReferral(Id, Revision, Input.Note ?? "", Input.Plans(), OperationId), "put-up.done");
    }

    protected override bool IsOpenTo(CaseWork work) => work.MayPutUp;

    // What the centre's rules advise, unless an agency has it already.
    protected override async Task PrepareAsync()
    {
        (Input.Subject, Input.Extract) = (Work.Case.Title, Work.Case.Detail);
        var (hasBegun, advice) = (Work.Referrals.Count > 0, await SendAsync(new AdviseRouting(Id)));
        if (!hasBegun)
            foreach (var agency in advice.Agencies) Input.To.Add(new AgencyRow { AgencyId = agency.AgencyId, Role = agency.Part, Days = advice.Within.Days, Unit = advice.Within.Unit });
        IsAdvised = Input.To.Count > 0;
        while (Input.To.Count < Rows)
            Input.To.Add(new AgencyRow { Days = advice.Within.Days, Unit = advice.Within.Unit, Role = Input.To.Count == 0 && !hasBegun ? ReferralRole.Lead : ReferralRole.Supporting });
    }

    protected override async Task ReadChoicesAsync()
    {
        _agencies = await SendAsync(new ReadAgencyChoices(Id));
        Papers = await SendAsync(new ReadPaperChoices(Id));
    }

    // What is wrong with a plan stands beside the text of its agency where it has one of its own, beside the common text otherwise.
    protected override string FieldOf(string property)
    {
        if (!property.StartsWith(nameof(PutUpReferral.Plans), StringComparison.Ordinal)) return base.FieldOf(property);
        if (!property.Contains('.', StringComparison.Ordinal)) return "To[0].AgencyId";

        var plan = int.Parse(property[(property.IndexOf('[', StringComparison.Ordinal) + 1)..property.IndexOf(']', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
        var row = Input.To.Index().Where(r => r.Item.AgencyId is not null).ElementAt(plan);
        return base.FieldOf(property) switch
        {
            nameof(ReferralPlan.Extract) when row.Item.HasOwnText => $"To[{row.Index}].Extract",
            nameof(ReferralPlan.Days) => $"To[{row.Index}].Days",
            var field => field,
        };
    }

    protected override string? FieldOfRule(string code) =>
        code is "complaints.choose-agencies" or "complaints.lead-first" or "referrals.agency-excluded" or "referrals.has-it" ? "To[0].AgencyId" : null;

    public sealed class PutUpInput
    {
        public string? Note { get; set; }

        public string? Subject { get; set; }

        public string? Extract { get; set; }

        /// <summary>The papers of the case that go along.</summary>
        public IList<long> Papers { get; set; } = [];

        public IList<AgencyRow> To { get; set; } = [];

        public IReadOnlyList<ReferralPlan> Plans() =>
        [
            .. To.Where(row => row.AgencyId is not null)
                .Select(row => new ReferralPlan(row.AgencyId!.Value, row.Role, Subject ?? "", (row.HasOwnText ? row.Extract : Extract) ?? "", row.Days ?? 0, row.Unit)
                {
                    Papers = row.WithoutPapers ? [] : [.. Papers],
                }),
        ];
    }

    public sealed class AgencyRow
    {
        public long? AgencyId { get; set; }

        public ReferralRole Role { get; set; }

        public int? Days { get; set; }

        public DayUnit Unit { get; set; }

        /// <summary>What this agency reads instead of the common text.</summary>
        public string? Extract { get; set; }

        public bool WithoutPapers { get; set; }

        public bool HasOwnText => !string.IsNullOrWhiteSpace(Extract);
    }
}
