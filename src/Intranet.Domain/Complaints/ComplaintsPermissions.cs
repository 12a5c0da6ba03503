namespace Intranet.Domain.Complaints;

public static class ComplaintsPermissions
{
    /// <summary>See the cases one has access to.</summary>
    public const string View = "complaints.view";

    /// <summary>Enter cases in the register of the centre in which the role is held.</summary>
    public const string Register = "complaints.register";

    /// <summary>Work on the cases one has access to, in the centre in which the role is held.</summary>
    public const string Handle = "complaints.handle";

    /// <summary>Order what was put up in the centre in which the role is held (เกษียนสั่งการ).</summary>
    public const string Order = "complaints.order";

    /// <summary>Say by which rules cases are routed, in the centre in which the role is held.</summary>
    public const string Route = "complaints.route";

    /// <summary>Maintain the categories with their questions, and the areas in which cases happen.</summary>
    public const string Configure = "complaints.configure";
}
