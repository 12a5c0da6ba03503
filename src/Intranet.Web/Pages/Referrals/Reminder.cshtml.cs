using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Referrals;
using Intranet.Web.Papers;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Pages.Referrals;

/// <summary>A reminder letter to print or to save: one that was sent, or the next.</summary>
public sealed class ReminderModel(IMediator mediator, IStringLocalizer<ReferralsPageTexts> texts) : PaperPage<ReminderModel.Result>(mediator)
{
    /// <summary>One that was sent; without it, the next.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Letter { get; set; }

    protected override IQuery<Result> Reading => new Query(Id, Letter);

    protected override string FileName => $"{texts["remind.title", Shown.Level]} {Shown.CaseNumber}";

    [Requires(ReferralsPermissions.Use)]
    public sealed record Query(long Id, long? LetterId) : IQuery<Result>;

    public sealed record Result(Paper Paper, int Level, string CaseNumber) : IShownPaper;

    /// <remarks>There is no next letter before the agency is late, nor after the last: not found.</remarks>
    internal sealed class Handler(IntranetDbContext db, ReferralLetters letters, IBusinessClock clock, IOptions<PaperOptions> options) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var referral = await db.Set<Referral>().AsNoTracking().Include(r => r.Letters).SingleOrDefaultAsync(r => r.Id == request.Id, cancellationToken) ?? throw new RecordNotFound();
            var sent = request.LetterId is { } id ? referral.Letters.FirstOrDefault(l => l.Id == id) ?? throw new RecordNotFound() : null;
            var level = sent?.Level ?? referral.LettersOfTerm.Count() + 1;
            if (sent is null && (!referral.IsLateOn(clock.Today) || level > ReminderLetter.Last)) throw new RecordNotFound();

            var day = sent is null ? clock.Today : Bangkok.Date(sent.SentAt);
            var frame = await letters.FrameAsync(referral, sent?.LetterNo, sent is null ? null : day, day, cancellationToken);
            var paper = new ReminderPaper(
                frame, level, referral.CaseNumber, referral.IsGuarded ? null : referral.Subject,
                new EarlierLetter(frame.Office.Name, referral.LetterNo, Bangkok.Date(referral.SentAt)), sent?.Term ?? referral.ReportBy, sent?.AnswerBy);
            return new Result(paper.Write(options.Value), level, referral.CaseNumber);
        }
    }
}
