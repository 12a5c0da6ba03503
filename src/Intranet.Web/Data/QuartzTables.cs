using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Web.Data;

/// <summary>
/// The tables in which Quartz 4.7 keeps what is scheduled, as its own scripts make them, so that our migrations do. No code of
/// ours reads or writes them.
/// </summary>
internal sealed class QuartzTables(ModelBuilder builder, Func<string, string> cased)
{
    public const string Prefix = "qrtz_";

    private const int Name = 150;
    private static readonly string[] s_job = ["job_name", "job_group"];
    private static readonly string[] s_trigger = ["trigger_name", "trigger_group"];

    /// <param name="builder">The model.</param>
    /// <param name="cased">How the database's script writes names: PostgreSQL's in small letters, SQL Server's in capitals.</param>
    /// <param name="smallNumbers">PostgreSQL's columns differ in size in three places.</param>
    public static void Map(ModelBuilder builder, Func<string, string> cased, bool smallNumbers) => new QuartzTables(builder, cased).Map(smallNumbers);

    private void Map(bool smallNumbers)
    {
        Of("job_details", s_job)
            .Text("description", 250).Text("job_class_name", 250, required: true)
            .Has<bool>("is_durable", "is_nonconcurrent", "is_update_data", "requests_recovery").May<byte[]>("job_data")
            .Index("j_g_n", "job_group", "job_name");
        MapTrigger(smallNumbers);
        var simple = Child("simple_triggers");
        _ = smallNumbers
            ? simple.Has<long>("repeat_count", "repeat_interval", "times_triggered")
            : simple.Has<int>("repeat_count").Has<long>("repeat_interval").Has<int>("times_triggered");
        Child("cron_triggers").Text("cron_expression", 120, required: true).Text("time_zone_id", 80);
        Child("simprop_triggers")
            .Text("str_prop_1", 512).Text("str_prop_2", 512).Text("str_prop_3", 512)
            .May<int?>("int_prop_1", "int_prop_2").May<long?>("long_prop_1", "long_prop_2")
            .Decimal("dec_prop_1").Decimal("dec_prop_2").May<bool?>("bool_prop_1", "bool_prop_2").Text("time_zone_id", 80);
        Child("blob_triggers").May<byte[]>("blob_data");
        Of("calendars", [], ("calendar_name", 200)).Has<byte[]>("calendar");
        Of("paused_trigger_grps", [], ("trigger_group", Name)).Text("pause_reason", 250).Text("paused_by", 200).May<long?>("paused_at");
        Of("paused_job_grps", [], ("job_group", Name)).Text("pause_reason", 250).Text("paused_by", 200).May<long?>("paused_at");
        MapFired();
        Of("scheduler_state", [], ("instance_name", 200)).Has<long>("last_checkin_time", "checkin_interval").Text("quartz_version", 20);
        Of("locks", [], ("lock_name", 40));
    }

    private void MapTrigger(bool smallNumbers)
    {
        var trigger = Of("triggers", s_trigger)
            .Text("job_name", Name, required: true).Text("job_group", Name, required: true).Text("description", 250)
            .May<long?>("next_fire_time", "prev_fire_time").May<int?>("priority")
            .Text("trigger_state", 16, required: true).Text("trigger_type", 8, required: true)
            .Has<long>("start_time").May<long?>("end_time").Text("calendar_name", 200);
        (smallNumbers ? trigger.May<short?>("misfire_instr") : trigger.May<int?>("misfire_instr"))
            .May<long?>("misfire_orig_fire_time").Text("execution_group", 200).Text("preferred_node", 200).Default("preferred_node_auto")
            .Text("retry_policy", 250).May<int?>("retry_attempt")
            .Text("continues_trigger_name", Name).Text("continues_trigger_group", Name).May<int?>("continuation_condition", "overlap_policy")
            .Text("pause_reason", 250).Text("paused_by", 200).May<long?>("paused_at", "misfire_threshold").May<bool?>("fixed_delay").May<byte[]>("job_data")
            .Index("t_j", s_job).Index("t_g_n", "trigger_group", "trigger_name").Index("t_c", "calendar_name")
            .Index("t_nft_st", "trigger_state", "next_fire_time", "priority", "misfire_instr")
            .BelongsTo("job_details", s_job, DeleteBehavior.Restrict);
    }

    private void MapFired() =>
        Of("fired_triggers", [], ("entry_id", 140))
            .Text("trigger_name", Name, required: true).Text("trigger_group", Name, required: true).Text("instance_name", 200, required: true)
            .Has<long>("fired_time", "sched_time").Has<int>("priority").Text("state", 16, required: true)
            .Text("job_name", Name).Text("job_group", Name).May<bool?>("is_nonconcurrent", "requests_recovery")
            .Text("execution_group", 200).May<int?>("progress").Text("progress_message", 250).May<long?>("interrupt_requested_time")
            .Index("ft_inst_job_req_rcvry", "instance_name", "requests_recovery").Index("ft_j_g", s_job).Index("ft_t_g", s_trigger);

    private Table Child(string name) => Of(name, s_trigger).BelongsTo("triggers", s_trigger, DeleteBehavior.Cascade);

    private Table Of(string name, string[] named, params (string Column, int Length)[] key)
    {
        (string Column, int Length)[] columns = [("sched_name", 120), .. named.Select(column => (column, Name)), .. key];
        var table = new Table(builder.SharedTypeEntity<Dictionary<string, object>>(cased(Prefix + name)), cased);
        foreach (var (column, length) in columns) table.Text(column, length, required: true);
        return table.Key([.. columns.Select(c => c.Column)]);
    }

    private sealed class Table(EntityTypeBuilder entity, Func<string, string> cased)
    {
        private int _column;

        public Table Text(string column, int length, bool required = false) =>
            Add<string>(column, property => property.HasMaxLength(length).IsRequired(required));

        public Table Has<T>(params string[] columns) => Each<T>(columns, required: true);

        public Table May<T>(params string[] columns) => Each<T>(columns, required: false);

        public Table Decimal(string column) => Add<decimal?>(column, property => property.HasPrecision(13, 4));

        public Table Default(string column) => Add<bool>(column, property => property.HasDefaultValue(false));

        public Table Key(string[] columns)
        {
            entity.ToTable(entity.Metadata.Name).HasKey(Cased(columns));
            return this;
        }

        public Table Index(string name, params string[] columns)
        {
            entity.HasIndex(Cased(["sched_name", .. columns])).HasDatabaseName(cased($"idx_{Prefix}{name}"));
            return this;
        }

        public Table BelongsTo(string table, string[] columns, DeleteBehavior whenDeleted)
        {
            entity.HasOne(cased(Prefix + table), navigationName: null).WithMany().HasForeignKey(Cased(["sched_name", .. columns])).OnDelete(whenDeleted);
            return this;
        }

        private Table Each<T>(string[] columns, bool required)
        {
            foreach (var column in columns) Add<T>(column, property => property.IsRequired(required));
            return this;
        }

        // In the order of Quartz's script.
        private Table Add<T>(string column, Action<PropertyBuilder> shape)
        {
            var property = entity.IndexerProperty<T>(cased(column)).HasColumnOrder(_column++).ValueGeneratedNever();
            shape(property);
            return this;
        }

        private string[] Cased(string[] columns) => [.. columns.Select(cased)];
    }
}
