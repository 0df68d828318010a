// Imported before all else, it makes addresses begin with the folder of a site that lies in one.
process.env.BASE_PATH = '/paper'
