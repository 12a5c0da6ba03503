using Intranet.Domain.Kernel;

namespace Intranet.Domain.Complaints;

/// <summary>What a case is about (ประเภทเรื่อง), as data.</summary>
public sealed class ComplaintCategory : Entity
{
    public required string Code { get; init; }

    public required string NameTh { get; set; }

    public required string NameEn { get; set; }

    /// <summary>The service promise: within how many calendar days an agency reports.</summary>
    public required int ReportDays { get; set; }

    public required int Order { get; set; }
}
